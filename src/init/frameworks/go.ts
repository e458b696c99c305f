import { caught, type FolderView, pathsOf, textsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';

const DEFAULT_PORT = 8080;

/** A server in Go: a static program on Alpine, which has the certificates and a wget for the health check. */
export function go(folder: FolderView): Recognised | undefined {
  const module = folder.get('go.mod');
  const main = module === undefined ? undefined : mainPackage(folder);
  if (module === undefined || main === undefined) return undefined;
  const version = caught([module], /^go (\d+\.\d+)/m) ?? '1.25';
  const port = caught(textsOf(folder, /\.go$/), /["'`:](\d{4,5})["'`]/);
  return {
    framework: 'Go',
    language: 'go',
    version,
    port: port === undefined ? DEFAULT_PORT : Number(port),
    dockerfile: (port) => dockerfile(version, main, folder.has('go.sum'), port),
    ignores: ['bin', '**/*_test.go'],
  };
}

/** The folder of the program, as `go build` takes it; of several the one nearest to the top. */
function mainPackage(folder: FolderView): string | undefined {
  const [path] = pathsOf(folder, /\.go$/).filter((one) => /^package main$/m.test(folder.get(one) ?? ''));
  if (path === undefined) return undefined;
  const parts = path.split('/').slice(0, -1);
  return parts.length === 0 ? '.' : `./${parts.join('/')}`;
}

function dockerfile(version: string, main: string, locked: boolean, port: number): string {
  return `FROM golang:${version}-alpine AS build
WORKDIR /src
COPY go.mod ${locked ? 'go.sum ' : ''}./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags=-s -o /out/server ${main}

FROM alpine:3
COPY --from=build /out/server /usr/local/bin/server
USER 10001:10001
ENV PORT=${port}
EXPOSE ${port}
CMD ["server"]
`;
}
