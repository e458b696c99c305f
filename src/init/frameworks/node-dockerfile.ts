import type { NodeProject } from './node-project.js';

export interface NodeImage {
  readonly project: NodeProject;
  readonly port: number;
  readonly start: readonly string[];
  /** Steps of the first stage after the source is there. */
  readonly build: readonly string[];
  /** What the second stage takes from the first. */
  readonly take: string;
  readonly env?: string;
}

/** A Dockerfile in two stages: the tools of the build stay in the first. */
export function nodeDockerfile({ project, port, start, build, take, env = '' }: NodeImage): string {
  const steps = build.map((step) => `RUN ${step}\n`).join('');
  return `ARG BASE_IMAGE=node:${project.version}-slim

FROM \${BASE_IMAGE} AS build
WORKDIR /srv/app
${project.install}
COPY . .
${steps}
FROM \${BASE_IMAGE}
ENV NODE_ENV=production PORT=${port}${env}
WORKDIR /srv/app
${take}
USER node
EXPOSE ${port}
CMD ${JSON.stringify(start)}
`;
}

/** What Node leaves in a folder. */
export const nodeIgnores = ['**/node_modules', '**/npm-debug.log*', '.npm', 'coverage'];
