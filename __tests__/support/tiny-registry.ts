import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ImageCatalog } from '../../src/emulator/image-catalog.js';
import { singleFileTar } from '../../src/emulator/runtimes/docker/single-file-tar.js';

const CREDENTIALS = { username: 'AWS', password: 'open sesame' };
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';

/** A read-only registry on 127.0.0.1 behind a password, and the catalog that owns it. */
export interface TinyRegistry {
  readonly host: string;
  readonly catalog: ImageCatalog;
  /** Adds a one-file image for an architecture and answers its reference by digest. */
  add(
    repository: string,
    architecture: string,
    file: { readonly name: string; readonly content: Buffer },
  ): string;
  close(): Promise<void>;
}

export async function tinyRegistry(credentials = CREDENTIALS): Promise<TinyRegistry> {
  const content = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const server = createServer((request, response) => serve(content, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (body: Buffer, type = 'application/octet-stream') => {
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    content.set(digest, { type, body });
    return { digest, size: body.length };
  };
  return {
    host,
    catalog: {
      owns: (reference) => reference.startsWith(`${host}/`),
      resolve: (reference) => reference.split('@')[1],
      credentials: () => credentials,
    },
    add: (repository, architecture, file) => `${host}/${repository}@${addImage(put, architecture, file)}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Put = (body: Buffer, type?: string) => { readonly digest: string; readonly size: number };

function addImage(put: Put, architecture: string, file: { readonly name: string; readonly content: Buffer }) {
  const layer = put(singleFileTar(file.name, file.content));
  const config = put(
    json({
      architecture,
      os: 'linux',
      config: { Cmd: [`/${file.name}`] },
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
    }),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
  };
  return put(json(manifest), MANIFEST_TYPE).digest;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function serve(
  content: ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { username, password } = CREDENTIALS;
  const wanted = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  if (request.headers.authorization !== wanted) {
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="tiny"' }).end('Not Authorized');
    return;
  }
  const found = content.get(request.url?.split('/').at(-1) ?? '');
  if (request.url === '/v2/') response.end();
  else if (found === undefined) response.writeHead(404).end();
  else {
    response.writeHead(200, { 'Content-Type': found.type, 'Content-Length': found.body.length });
    response.end(request.method === 'HEAD' ? undefined : found.body);
  }
}
