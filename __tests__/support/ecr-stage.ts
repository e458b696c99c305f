import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  type ImageDetail,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.js';
import { VirtualClock } from '../../src/emulator/virtual-clock.js';
import { OCI_INDEX, type RegistryClient, registryClient, sha256 } from './push-image.js';
import { clientConfig, startTestEmulator } from './start-test-emulator.js';

export const DAY = 24 * 60 * 60 * 1000;
export const repositoryName = 'app';

/** An emulator on virtual time with one repository, its ECR client and registry client. */
export interface EcrStage {
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  readonly ecr: ECRClient;
  /** A login of this moment: tokens expire in virtual time too. */
  login(): Promise<RegistryClient>;
  /** Pushes an image of one layer under a tag; gives its digest. */
  push(tag: string): Promise<string>;
  /** Pushes a manifest of any kind, untagged unless told; gives its digest. */
  pushManifest(manifest: string, reference?: string): Promise<string>;
  images(filter?: object): Promise<ImageDetail[]>;
  close(): Promise<void>;
}

export async function ecrStage(options: Partial<EmulatorOptions> = {}): Promise<EcrStage> {
  const clock = new VirtualClock();
  const emulator = await startTestEmulator({ clock, ...options });
  const ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  const login = () => registryClient(ecr, emulator.url);
  return {
    emulator,
    clock,
    ecr,
    login,
    push: async (tag) => (await login()).pushImage(repositoryName, tag, `content of ${tag}`),
    pushManifest: async (body, reference = sha256(body)) => {
      const headers = { 'content-type': JSON.parse(body).mediaType ?? OCI_INDEX };
      const path = `/v2/${repositoryName}/manifests/${reference}`;
      const response = await (await login()).fetch('PUT', path, { body, headers });
      if (response.status !== 201) throw new Error(await response.text());
      return sha256(body);
    },
    images: async (filter = {}) => {
      const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName, filter }));
      return imageDetails ?? [];
    },
    close: () => emulator.close(),
  };
}
