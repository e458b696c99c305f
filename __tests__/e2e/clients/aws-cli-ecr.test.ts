import type {
  CreateRepositoryResponse,
  DescribeImagesResponse,
  DescribeRepositoriesResponse,
  GetLifecyclePolicyResponse,
  ListImagesResponse,
} from '@aws-sdk/client-ecr';
import { type AwsCli, awsCli, SERVICE_ERROR } from '../../support/aws-cli.js';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';

const POLICY = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 },
      action: { type: 'expire' },
    },
  ],
};

let stage: RegistryStage;
let aws: AwsCli;
let docker: DockerClient;
const built: string[] = [];

beforeAll(async () => {
  stage = await openRegistryStage();
  aws = awsCli(stage.emulator.url, stage.place);
  docker = dockerClient();
  await docker.run(['login', '-u', 'AWS', '--password-stdin', stage.host], stage.password);
});

afterAll(async () => {
  for (const image of built) await docker.run(['image', 'rm', '--force', image]);
  docker.remove();
  await stage.close();
});

/** Builds and pushes an image; gives the digest docker printed. */
async function push(reference: string, content: string): Promise<string> {
  built.push(reference);
  await docker.run(['build', '--provenance=false', '-t', reference, docker.context('app', content)]);
  const printed = await docker.run(['push', reference]);
  return /digest: (sha256:\w+)/.exec(printed)?.[1] ?? printed;
}

describe('aws ecr get-login-password', () => {
  const login = (password: string) => {
    const stranger = dockerClient();
    return stranger
      .run(['login', '-u', 'AWS', '--password-stdin', stage.host], password)
      .finally(stranger.remove);
  };

  it('gives docker login the password it needs', async () => {
    await expect(login(await aws.text('ecr', 'get-login-password'))).resolves.toContain('Login Succeeded');
  });

  it('is not replaced by a guess', async () => {
    await expect(login('guessed')).rejects.toThrow(/unauthorized|401/i);
  });
});

describe('aws ecr, the life of a repository', () => {
  it('is created as asked, found again, pushed to, emptied and deleted', async () => {
    const settings = [
      '--image-tag-mutability',
      'IMMUTABLE',
      '--image-scanning-configuration',
      'scanOnPush=true',
    ];
    const created = await aws.json<CreateRepositoryResponse>(
      ...['ecr', 'create-repository', '--repository-name', 'team/app', ...settings],
    );
    expect(created.repository).toMatchObject({
      repositoryArn: 'arn:aws:ecr:eu-central-1:123456789012:repository/team/app',
      repositoryUri: `${stage.host}/team/app`,
      imageTagMutability: 'IMMUTABLE',
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    });
    const found = await aws.json<DescribeRepositoriesResponse>('ecr', 'describe-repositories');
    expect(found.repositories).toEqual([created.repository]);

    const uri = created.repository?.repositoryUri ?? '';
    const digest = await push(`${uri}:one`, 'one');
    const other = await push(`${uri}:two`, 'two');
    const one = await aws.json<DescribeImagesResponse>(
      ...['ecr', 'describe-images', '--repository-name', 'team/app', '--image-ids', 'imageTag=one'],
    );
    expect(one.imageDetails).toMatchObject([
      { imageDigest: digest, imageTags: ['one'], repositoryName: 'team/app' },
    ]);
    expect(Date.parse(String(one.imageDetails?.[0]?.imagePushedAt))).toBeGreaterThan(Date.now() - 60_000);

    const pages = ['--page-size', '1', '--filter', 'tagStatus=TAGGED'];
    const listed = await aws.json<ListImagesResponse>(
      ...['ecr', 'list-images', '--repository-name', 'team/app', ...pages],
    );
    expect(new Set(listed.imageIds?.map(({ imageDigest }) => imageDigest))).toEqual(new Set([digest, other]));

    const full = await aws.refusal('ecr', 'delete-repository', '--repository-name', 'team/app');
    expect(full.stderr).toMatch(
      /^An error occurred \(RepositoryNotEmptyException\) when calling the DeleteRepository/,
    );
    await aws.json('ecr', 'delete-repository', '--repository-name', 'team/app', '--force');
    const empty = await aws.json<DescribeRepositoriesResponse>('ecr', 'describe-repositories');
    expect(empty.repositories).toEqual([]);
  }, 60_000);
});

describe('aws ecr, lifecycle policies', () => {
  it('come back as they were put', async () => {
    const of = ['--repository-name', 'kept'];
    await aws.json('ecr', 'create-repository', ...of);
    const none = await aws.refusal('ecr', 'get-lifecycle-policy', ...of);
    expect(none).toEqual({
      exitCode: SERVICE_ERROR,
      stderr:
        'An error occurred (LifecyclePolicyNotFoundException) when calling the GetLifecyclePolicy operation: ' +
        "Lifecycle policy does not exist for the repository with name 'kept' in the registry with id '123456789012'",
    });
    const text = JSON.stringify(POLICY);
    await aws.json('ecr', 'put-lifecycle-policy', ...of, '--lifecycle-policy-text', text);
    const kept = await aws.json<GetLifecyclePolicyResponse>('ecr', 'get-lifecycle-policy', ...of);
    expect(JSON.parse(kept.lifecyclePolicyText ?? '')).toEqual(POLICY);
    const wrong = JSON.stringify({
      rules: [{ ...POLICY.rules[0], action: { type: 'keep-forever-and-ever' } }],
    });
    const refused = await aws.refusal('ecr', 'put-lifecycle-policy', ...of, '--lifecycle-policy-text', wrong);
    expect(refused.exitCode).toBe(SERVICE_ERROR);
    expect(refused.stderr).toMatch(
      /^An error occurred \(InvalidParameterException\) when calling the PutLifecyclePolicy/,
    );
  });
});
