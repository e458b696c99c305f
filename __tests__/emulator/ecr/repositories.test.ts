import {
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  type ImageTagMutability,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

let emulator: Emulator;
let ecr: ECRClient;

beforeEach(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
});

afterEach(() => emulator.close());

const create = (repositoryName: string) => ecr.send(new CreateRepositoryCommand({ repositoryName }));

describe('CreateRepository', () => {
  it('answers the repository with ECR’s defaults', async () => {
    const { repository } = await create('team/app');
    expect(repository).toMatchObject({
      repositoryArn: 'arn:aws:ecr:eu-central-1:123456789012:repository/team/app',
      registryId: '123456789012',
      repositoryUri: `127.0.0.1:${emulator.port}/team/app`,
      imageTagMutability: 'MUTABLE',
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' },
    });
    expect(Math.abs(Number(repository?.createdAt) - Date.now())).toBeLessThan(60_000);
  });

  it('keeps what was asked for', async () => {
    const asked = {
      repositoryName: 'strict',
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest' }],
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'KMS', kmsKey: 'alias/mine' },
    } as const;
    await ecr.send(
      new CreateRepositoryCommand({
        ...asked,
        imageTagMutabilityExclusionFilters: [...asked.imageTagMutabilityExclusionFilters],
      }),
    );
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['strict'] }));
    expect(repositories?.[0]).toMatchObject(asked);
  });

  it('refuses a second repository of the same name', async () => {
    await create('app');
    await expect(create('app')).rejects.toMatchObject({
      name: 'RepositoryAlreadyExistsException',
      message: "The repository with name 'app' already exists in the registry with id '123456789012'",
    });
  });

  it.each(['Upper', 'a', 'with space', 'a//b', '-a', `${'x'.repeat(257)}`])(
    'refuses the name %j',
    async (name) => {
      await expect(create(name)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining(
          "Invalid parameter at 'repositoryName' failed to satisfy constraint",
        ),
      });
    },
  );

  it('refuses exclusion filters without the setting they belong to', async () => {
    const filters = [{ filterType: 'WILDCARD', filter: 'v*' } as const];
    const input = {
      repositoryName: 'app',
      imageTagMutability: 'IMMUTABLE',
      imageTagMutabilityExclusionFilters: filters,
    } as const;
    await expect(ecr.send(new CreateRepositoryCommand(input))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  it('refuses a value that no enum holds, naming those it has', async () => {
    const input = { repositoryName: 'app', imageTagMutability: 'SOMETIMES' as ImageTagMutability };
    await expect(ecr.send(new CreateRepositoryCommand(input))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(/'imageTagMutability'.*enum value set: \[IMMUTABLE, .*MUTABLE/),
    });
  });
});

describe('DescribeRepositories', () => {
  it('pages through all of them by name', async () => {
    for (const name of ['cc', 'aa', 'bb']) await create(name);
    const first = await ecr.send(new DescribeRepositoriesCommand({ maxResults: 2 }));
    expect(first.repositories?.map(({ repositoryName }) => repositoryName)).toEqual(['aa', 'bb']);
    const rest = await ecr.send(new DescribeRepositoriesCommand({ nextToken: first.nextToken }));
    expect(rest.repositories?.map(({ repositoryName }) => repositoryName)).toEqual(['cc']);
    expect(rest.nextToken).toBeUndefined();
  });

  it('says which repository is missing', async () => {
    await expect(
      ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['none'] })),
    ).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'none' does not exist in the registry with id '123456789012'",
    });
  });

  it('does not see another region', async () => {
    await create('app');
    const elsewhere = new ECRClient({ ...clientConfig(emulator), region: 'us-west-2' });
    await expect(elsewhere.send(new DescribeRepositoriesCommand({}))).resolves.toMatchObject({
      repositories: [],
    });
  });

  it('refuses names together with paging', async () => {
    const input = { repositoryNames: ['app'], maxResults: 5 };
    await expect(ecr.send(new DescribeRepositoriesCommand(input))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('DeleteRepository', () => {
  it('removes an empty one', async () => {
    await create('app');
    await ecr.send(new DeleteRepositoryCommand({ repositoryName: 'app' }));
    await expect(ecr.send(new DescribeRepositoriesCommand({}))).resolves.toMatchObject({ repositories: [] });
  });

  it('removes one with images only by force', async () => {
    await create('app');
    await (await registryClient(ecr, emulator.url)).pushImage('app', 'one', 'content');
    await expect(ecr.send(new DeleteRepositoryCommand({ repositoryName: 'app' }))).rejects.toMatchObject({
      name: 'RepositoryNotEmptyException',
      message:
        "The repository with name 'app' in registry with id '123456789012' cannot be deleted because it still contains images",
    });
    await ecr.send(new DeleteRepositoryCommand({ repositoryName: 'app', force: true }));
    await expect(ecr.send(new DeleteRepositoryCommand({ repositoryName: 'app' }))).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    });
  });
});

describe('a repository’s settings', () => {
  it('changes tag mutability and scan on push', async () => {
    await create('app');
    const filters = [{ filterType: 'WILDCARD', filter: 'dev-*' } as const];
    await ecr.send(
      new PutImageTagMutabilityCommand({
        repositoryName: 'app',
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: filters,
      }),
    );
    await ecr.send(
      new PutImageScanningConfigurationCommand({
        repositoryName: 'app',
        imageScanningConfiguration: { scanOnPush: true },
      }),
    );
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}));
    expect(repositories?.[0]).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: filters,
      imageScanningConfiguration: { scanOnPush: true },
    });
  });

  it('keeps resource tags', async () => {
    const { repository } = await create('app');
    const resourceArn = repository?.repositoryArn;
    await ecr.send(
      new TagResourceCommand({
        resourceArn,
        tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      }),
    );
    await ecr.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }));
    const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn }));
    expect(tags).toEqual([{ Key: 'b', Value: '2' }]);
  });
});
