import { caught, type FolderView, textsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';

const DEFAULT_PORT = 8080;

/** A server in Rust; a library is none. */
export function rust(folder: FolderView): Recognised | undefined {
  const manifest = folder.get('Cargo.toml');
  const name = manifest && caught([manifest], /^\[\[bin\]\][^[]*?^name\s*=\s*"([^"]+)"/ms);
  const program = name ?? (manifest && caught([manifest], /^\[package\][^[]*?^name\s*=\s*"([^"]+)"/ms));
  const isProgram = folder.has('src/main.rs') || name !== undefined;
  if (program === undefined || program === '' || !isProgram) return undefined;
  const port = caught(textsOf(folder, /\.rs$/), /(?:"[\d.:[\]]*:|\],\s*|unwrap_or\()(\d{4,5})/);
  return {
    framework: 'Rust',
    language: 'rust',
    version: '1',
    port: port === undefined ? DEFAULT_PORT : Number(port),
    dockerfile: (port) => dockerfile(program, folder.has('Cargo.lock'), port),
    ignores: ['target'],
  };
}

function dockerfile(program: string, locked: boolean, port: number): string {
  return `FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release${locked ? ' --locked' : ''}

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/target/release/${program} /usr/local/bin/${program}
USER 10001:10001
ENV PORT=${port}
EXPOSE ${port}
CMD ["${program}"]
`;
}
