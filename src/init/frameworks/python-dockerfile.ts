export interface PythonImage {
  readonly version: string;
  /** Steps that put the dependencies below /install. */
  readonly install: string;
  readonly port: number;
  readonly start: readonly string[];
}

/** A Dockerfile in two stages: pip and what it leaves behind stay in the first. */
export function pythonDockerfile({ version, install, port, start }: PythonImage): string {
  return `ARG BASE_IMAGE=python:${version}-slim

FROM \${BASE_IMAGE} AS build
WORKDIR /srv/app
${install}

FROM \${BASE_IMAGE}
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY --from=build /install /usr/local
# The source comes last: a changed line rebuilds this layer and nothing else.
COPY . .
USER 10001:10001
EXPOSE ${port}
CMD ${JSON.stringify(start)}
`;
}

/** What Python leaves in a folder. */
export const pythonIgnores = [
  '**/__pycache__',
  '**/*.py[cod]',
  '.venv',
  'venv',
  '.pytest_cache',
  '.mypy_cache',
  '.ruff_cache',
  '*.sqlite3',
];
