import { createHash } from 'node:crypto';
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeImagesCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { CreateClusterCommand, CreateServiceCommand } from '@aws-sdk/client-ecs';
import { filesAdapter } from '../../src/adapters/files.js';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.js';
import type { FilesPort } from '../../src/ports/files-port.js';
import type { GitPort } from '../../src/ports/git-port.js';
import { registryClient } from './push-image.js';
import {
  type Circumstances,
  type ConfigChange,
  type Incident,
  ScriptedService,
  type ScriptedShip,
} from './scripted-service.js';
import { clientConfig } from './start-test-emulator.js';

/** The repository of every service here. */
export const repositoryName = 'web';

const movable: Partial<CreateRepositoryCommandInput> = {
  imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
  imageTagMutabilityExclusionFilters: ['latest', 'ecs-ship.*'].map((filter) => ({
    filterType: 'WILDCARD',
    filter,
  })),
};

/** What a ship of a commit is to do differently; `policy` is the text of a lifecycle policy file. */
export interface CommitShip extends ConfigChange {
  readonly policy?: string;
  readonly incidents?: readonly Incident[];
  readonly circumstances?: Circumstances;
}

/** Services in virtual time whose images are all in one repository; its lifecycle policy is carried out often. */
export class LifecycleStage {
  readonly service: ScriptedService;
  readonly ecr: ECRClient;
  readonly uri: string;

  private constructor(service: ScriptedService) {
    this.service = service;
    this.ecr = new ECRClient(clientConfig(service.emulator));
    this.uri = `${new URL(service.emulator.url).host}/${repositoryName}`;
  }

  static async start(
    repository: Partial<CreateRepositoryCommandInput> = movable,
    options: Partial<EmulatorOptions> = {},
  ): Promise<LifecycleStage> {
    const service = await ScriptedService.start({}, { lifecycleInterval: 30_000, ...options });
    process.env.AWS_ENDPOINT_URL = service.emulator.url;
    const stage = new LifecycleStage(service);
    await stage.ecr.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageScanningConfiguration: { scanOnPush: true },
        ...repository,
      }),
    );
    return stage;
  }

  /** A further service of one task; its first image is of elsewhere unless told. */
  async addService(cluster: string, serviceName: string, image = 'example/web:1'): Promise<void> {
    const { ecs } = this.service;
    await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
    const taskDefinition = await this.service.register(image);
    await ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName,
        taskDefinition,
        desiredCount: 1,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    );
    this.service.clock.advance(120_000);
  }

  /** Pushes an image under a tag; gives its digest. */
  async push(tag: string): Promise<string> {
    const client = await registryClient(this.ecr, this.service.emulator.url);
    return client.pushImage(repositoryName, tag, `content of ${tag}`);
  }

  /** Ships a commit whose image is pushed now, unless it is there or another is given. */
  async ship(name: string, change: CommitShip = {}): Promise<ScriptedShip> {
    const commit = commitOf(name);
    if (change.image === undefined && !(await this.exists({ imageTag: commit }))) await this.push(commit);
    const { policy, incidents, circumstances, ...config } = change;
    const ports = { git: gitAt(commit), files: filesWith(policy) };
    return this.service.ship(
      {
        image: 'source',
        ...config,
        lifecycle: { ...config.lifecycle, ...(policy === undefined ? {} : { policyFile: 'policy.json' }) },
      },
      incidents,
      { ...circumstances, ports },
    );
  }

  /** Can ECS pull it? */
  async exists(imageId: { imageTag: string } | { imageDigest: string }): Promise<boolean> {
    const found = await this.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [imageId] }));
    return (found.images ?? []).length > 0;
  }

  /** Digests by tag. */
  async tags(): Promise<ReadonlyMap<string, string>> {
    const { imageDetails = [] } = await this.ecr.send(new DescribeImagesCommand({ repositoryName }));
    return new Map(
      imageDetails.flatMap(({ imageTags = [], imageDigest = '' }) =>
        imageTags.map((tag) => [tag, imageDigest] as const),
      ),
    );
  }

  async digestOf(name: string): Promise<string | undefined> {
    return (await this.tags()).get(commitOf(name));
  }

  async policy(): Promise<string | undefined> {
    const answer = await this.ecr.send(new GetLifecyclePolicyCommand({ repositoryName }));
    return answer.lifecyclePolicyText;
  }

  async close(): Promise<void> {
    this.ecr.destroy();
    await this.service.close();
  }
}

/** A commit by a short name. */
export function commitOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

function gitAt(commit: string): GitPort {
  return {
    inspect: async () => ({ commit, committedAt: 1_790_000_000, changedPaths: [] }),
    isAncestor: async () => undefined,
    refs: async () => ({}),
  };
}

function filesWith(policy: string | undefined): FilesPort {
  return {
    ...filesAdapter('/nowhere'),
    isFolder: async () => true,
    readText: async (path) => {
      if (path === 'policy.json') return policy;
      return path.endsWith('.json') ? undefined : 'FROM scratch';
    },
    writeText: async () => undefined,
  };
}
