import type { BuilderPort } from '../../src/ports/builder-port.js';
import { manifestOf, OCI_MANIFEST, type RegistryClient, sha256 } from './push-image.js';

/**
 * A buildx that asks the registry what the real one asks: whether a blob is there, an upload in pieces, the manifest. It
 * writes the registry cache that it is told to, and reads it before. `app` is what the image holds.
 */
export function dockerLikeBuilder(login: () => Promise<RegistryClient>, app: () => string): BuilderPort {
  return {
    probe: async () => ({
      engine: '26.1.5',
      buildx: { name: 'ci', driver: 'docker-container', containerdStore: false },
    }),
    prepare: async () => undefined,
    login: async () => undefined,
    findHeld: async () => undefined,
    privateFolder: () => '/nowhere',
    close: async () => undefined,
    run: async ({ argv }) => {
      const client = await login();
      const [from, to] = ['--cache-from', '--cache-to'].map((flag) => cacheIn(argv, flag));
      if (from !== undefined) await client.fetch('GET', manifestPath(from));
      const commit = argv
        .find((word) => word.startsWith('org.opencontainers.image.revision='))
        ?.split('=')[1];
      const labels = { 'org.opencontainers.image.revision': commit };
      const config = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: labels } });
      await push(client, argv[argv.indexOf('--tag') + 1] ?? '', config, app());
      if (to !== undefined) await push(client, to, '{}', `cache of ${app()}`);
      return '';
    },
  };
}

function cacheIn(argv: readonly string[], flag: string): string | undefined {
  return argv[argv.indexOf(flag) + 1]?.match(/^type=registry,ref=([^,]+)/)?.[1];
}

async function push(client: RegistryClient, reference: string, config: string, layer: string): Promise<void> {
  const blobs = [
    await pushBlob(client, reference, config),
    await pushBlob(client, reference, layer),
  ] as const;
  const body = manifestOf(blobs[0], [blobs[1]]);
  const headers = { 'content-type': OCI_MANIFEST };
  const pushed = await client.fetch('PUT', manifestPath(reference), { body, headers });
  if (pushed.status !== 201) throw new Error(await pushed.text());
}

async function pushBlob(client: RegistryClient, reference: string, content: string) {
  const digest = sha256(content);
  const { name } = partsOf(reference);
  await client.fetch('HEAD', `/v2/${name}/blobs/${digest}`);
  const started = await client.fetch('POST', `/v2/${name}/blobs/uploads/`);
  const sent = await client.fetch('PATCH', `${started.headers.get('location')}`, { body: content });
  const finished = await client.fetch('PUT', `${sent.headers.get('location')}?digest=${digest}`);
  if (finished.status !== 201) throw new Error(await finished.text());
  return { digest, size: content.length };
}

function manifestPath(reference: string): string {
  const { name, tag } = partsOf(reference);
  return `/v2/${name}/manifests/${tag}`;
}

function partsOf(reference: string): { readonly name: string; readonly tag: string } {
  const [, name = '', tag = ''] = reference.match(/^[^/]+\/(.+):([^:]+)$/) ?? [];
  return { name, tag };
}
