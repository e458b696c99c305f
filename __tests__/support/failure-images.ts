import { arch } from 'node:os';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../src/emulator/emulator.js';
import { singleFileTar } from '../../src/emulator/runtimes/docker/single-file-tar.js';
import {
  manifestOf,
  OCI_INDEX,
  OCI_MANIFEST,
  type RegistryClient,
  registryClient,
  sha256,
} from './push-image.js';
import { clientConfig } from './start-test-emulator.js';

export const NATIVE = arch() === 'arm64' ? 'arm64' : 'amd64';
export const FOREIGN = NATIVE === 'arm64' ? 'amd64' : 'arm64';

/** Images of the emulator's registry that no container can be made of, by what is wrong with them. */
export interface FailureImages {
  /** Its tag is in no repository. */
  readonly absent: string;
  /** An index that has the other CPU architecture only. */
  readonly foreign: string;
  /** It says that it is of this CPU architecture, and its program is not. */
  readonly mislabelled: string;
}

export async function failureImages(emulator: Emulator): Promise<FailureImages> {
  const ecr = new ECRClient(clientConfig(emulator));
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'failing' }));
  const client = await registryClient(ecr, emulator.url);
  ecr.destroy();
  const uri = repository?.repositoryUri;
  await put(client, 'mislabelled', OCI_MANIFEST, await program(client, NATIVE));
  const manifest = await program(client, FOREIGN);
  await put(client, 'foreign-manifest', OCI_MANIFEST, manifest);
  await put(client, 'foreign', OCI_INDEX, indexOfForeign(manifest));
  return { absent: `${uri}:absent`, foreign: `${uri}:foreign`, mislabelled: `${uri}:mislabelled` };
}

/** An image of one file that the kernel does not take for a program. */
async function program(client: RegistryClient, architecture: string): Promise<string> {
  const layer = singleFileTar('app', Buffer.from('made for another machine\n')).toString();
  const config = {
    architecture,
    os: 'linux',
    config: { Cmd: ['/app'] },
    rootfs: { type: 'layers', diff_ids: [sha256(layer)] },
  };
  const layers = [await client.pushBlob('failing', layer)];
  return manifestOf(await client.pushBlob('failing', JSON.stringify(config)), layers);
}

function indexOfForeign(manifest: string): string {
  const platform = { architecture: FOREIGN, os: 'linux' };
  const entry = { mediaType: OCI_MANIFEST, digest: sha256(manifest), size: manifest.length, platform };
  return JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [entry] });
}

async function put(client: RegistryClient, tag: string, mediaType: string, body: string): Promise<void> {
  const path = `/v2/failing/manifests/${tag}`;
  const answer = await client.fetch('PUT', path, { body, headers: { 'content-type': mediaType } });
  if (answer.status !== 201) throw new Error(await answer.text());
}
