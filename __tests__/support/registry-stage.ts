import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  type ImageDetail,
  type ImageTagMutability,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../src/emulator/emulator.js';
import { awsCli } from './aws-cli.js';
import { openPlace, type Place } from './e2e-place.js';
import { clientConfig, startTestEmulator } from './start-test-emulator.js';

/** An emulator whose registry other people's clients work on, and a place for what they write. */
export interface RegistryStage {
  readonly emulator: Emulator;
  readonly place: Place;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** What `aws ecr get-login-password` printed. */
  readonly password: string;
  /** Creates a repository; gives its URI. */
  repository(name: string, mutability?: ImageTagMutability): Promise<string>;
  /** The image that carries a tag, as DescribeImages tells it. */
  image(name: string, tag: string): Promise<ImageDetail | undefined>;
  /** The registry's requests of a kind, as `GET /v2/… 200`. */
  requests(kind: RegExp): readonly string[];
  close(): Promise<void>;
}

export async function openRegistryStage(): Promise<RegistryStage> {
  const place = openPlace();
  const emulator = await startTestEmulator();
  const ecr = new ECRClient(clientConfig(emulator));
  const host = `127.0.0.1:${emulator.port}`;
  return {
    emulator,
    place,
    host,
    password: await awsCli(emulator.url, place).text('ecr', 'get-login-password'),
    repository: async (repositoryName, imageTagMutability = 'MUTABLE') => {
      await ecr.send(new CreateRepositoryCommand({ repositoryName, imageTagMutability }));
      return `${host}/${repositoryName}`;
    },
    image: async (repositoryName, imageTag) => {
      const described = await ecr.send(
        new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag }] }),
      );
      return described.imageDetails?.[0];
    },
    requests: (kind) => {
      const entries = emulator.requests.entries();
      return entries
        .map(({ method, path, status }) => `${method} ${path} ${status}`)
        .filter((line) => kind.test(line));
    },
    close: async () => {
      await emulator.close();
      place.remove();
    },
  };
}
