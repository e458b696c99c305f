import { createHash } from 'node:crypto';
import { type ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';

/** A registry client of a few lines, for tests that need to see each answer. */
export interface RegistryClient {
  fetch(
    method: string,
    path: string,
    init?: { body?: string; headers?: Record<string, string> },
  ): Promise<Response>;
  /** Pushes a layer in one PUT; gives its descriptor. */
  pushBlob(repository: string, content: string): Promise<BlobDescriptor>;
  /** Pushes an image of one layer with this content; gives its digest. */
  pushImage(repository: string, reference: string, content: string): Promise<string>;
}

export interface BlobDescriptor {
  readonly digest: string;
  readonly size: number;
}

export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json';
const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar';

export function sha256(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** An OCI image manifest as clients write it. */
export function manifestOf(config: BlobDescriptor, layers: readonly BlobDescriptor[]): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: OCI_CONFIG, ...config },
    layers: layers.map((layer) => ({ mediaType: OCI_LAYER, ...layer })),
  });
}

/** An OCI index of these images. */
export function indexOf(digests: readonly string[]): string {
  const manifests = digests.map((digest) => ({ mediaType: OCI_MANIFEST, digest, size: 1 }));
  return JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
}

/** Logs in with a token of GetAuthorizationToken. */
export async function registryClient(ecr: ECRClient, url: string): Promise<RegistryClient> {
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  const client: RegistryClient = {
    fetch: (method, path, init = {}) =>
      fetch(new URL(path, url), {
        method,
        body: init.body ?? null,
        headers: { authorization, ...init.headers },
      }),
    pushBlob: async (repository, content) => {
      const digest = sha256(content);
      const started = await client.fetch('POST', `/v2/${repository}/blobs/uploads/`);
      const location = `${started.headers.get('location')}?digest=${digest}`;
      const finished = await client.fetch('PUT', location, { body: content });
      if (finished.status !== 201) throw new Error(await finished.text());
      return { digest, size: content.length };
    },
    pushImage: async (repository, reference, content) => {
      const config = await client.pushBlob(
        repository,
        `{"architecture":"amd64","os":"linux","of":"${content}"}`,
      );
      const manifest = manifestOf(config, [await client.pushBlob(repository, content)]);
      const path = `/v2/${repository}/manifests/${reference}`;
      const pushed = await client.fetch('PUT', path, {
        body: manifest,
        headers: { 'content-type': OCI_MANIFEST },
      });
      if (pushed.status !== 201) throw new Error(await pushed.text());
      return sha256(manifest);
    },
  };
  return client;
}
