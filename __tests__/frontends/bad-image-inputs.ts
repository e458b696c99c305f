import type { ErrorCode } from '../../src/errors.js';

/** Something wrong about the image, its repository, its policy or its builder. */
export interface BadImageInput {
  readonly what: string;
  /** After `ship --service web --cluster prod`. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly code: ErrorCode;
  /** What the message says, and what the remedy. */
  readonly says: string;
  readonly fix: string;
}

/** Would be created by whatever is not refused before the first change. */
const missingRepository = ['--repository', 'new'];

const source: readonly BadImageInput[] = [
  {
    what: 'a context that is not there',
    argv: ['--context', 'nowhere'],
    code: 'source-not-found',
    says: '--context: nowhere is not a folder.',
    fix: 'option context',
  },
  {
    what: 'a file for a context',
    argv: ['--context', 'Dockerfile'],
    code: 'source-not-found',
    says: '--context: Dockerfile is not a folder.',
    fix: 'option context',
  },
  {
    what: 'a Dockerfile that is not there',
    argv: ['--dockerfile', '../elsewhere/Dockerfile'],
    code: 'source-not-found',
    says: '--dockerfile: there is no file ../elsewhere/Dockerfile.',
    fix: 'dockerfile',
  },
  {
    what: 'a folder for a Dockerfile',
    argv: ['--dockerfile', 'policies'],
    code: 'source-not-found',
    says: 'policies is a folder, not a file.',
    fix: 'Check the path',
  },
  {
    what: 'a Dockerfile of no commit where a commit is required',
    argv: ['--dockerfile', '../outside.Dockerfile', '--require-clean'],
    code: 'work-tree-dirty',
    says: 'outside.Dockerfile',
    fix: 'Commit',
  },
];

const secrets: readonly BadImageInput[] = [
  {
    what: 'a secret that is not set',
    argv: [...missingRepository, '--build-secrets', 'token=env:NO_TOKEN'],
    code: 'option-invalid',
    says: 'the variable NO_TOKEN is not set',
    fix: 'Correct the value',
  },
  {
    what: 'a secret that is empty, as CI hands on one that nobody has set',
    argv: [...missingRepository, '--build-secrets', 'token=env:NO_TOKEN'],
    env: { NO_TOKEN: '' },
    code: 'option-invalid',
    says: 'the variable NO_TOKEN is empty',
    fix: 'Correct the value',
  },
  {
    what: 'a secret whose file is not there',
    argv: [...missingRepository, '--build-secrets', 'token=file:token.txt'],
    code: 'option-invalid',
    says: 'there is no file token.txt',
    fix: 'correct the path',
  },
  {
    what: 'an SSH agent that does not run',
    argv: [...missingRepository, '--ssh', 'default'],
    code: 'option-invalid',
    says: 'SSH_AUTH_SOCK',
    fix: 'Correct the value',
  },
];

const names: readonly BadImageInput[] = [
  {
    what: 'a repository with its registry',
    argv: ['--repository', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1'],
    code: 'option-invalid',
    says: 'no registry and no tag',
    fix: 'Correct the value',
  },
  {
    what: 'a repository name that ECR alone refuses',
    argv: ['--repository', 'team__web'],
    code: 'option-invalid',
    says: '"team__web" is not an ECR repository name',
    fix: 'Correct the value',
  },
  {
    what: 'a service name that is none for a repository',
    argv: ['--service', 'Web'],
    code: 'option-invalid',
    says: 'set repository',
    fix: 'Correct the value',
  },
  {
    what: 'a tag that ecs-ship keeps for itself',
    argv: ['--tags', 'ecs-ship.prod.web'],
    code: 'option-invalid',
    says: '"ecs-ship.prod.web" is a name that ecs-ship keeps for itself',
    fix: 'Correct the value',
  },
  {
    what: 'a tag that is immutable and on another image',
    argv: ['--tag', 'fixed'],
    code: 'tag-immutable',
    says: 'fixed',
    fix: 'tag',
  },
  {
    what: 'a copy to a registry that is not ECR',
    argv: ['--push-to', 'docker.io/acme/web'],
    code: 'option-invalid',
    says: '"docker.io/acme/web" is not in an ECR registry',
    fix: 'Correct the value',
  },
  {
    what: 'a build option beside an existing image',
    argv: ['--image', 'example/web:1', '--target', 'runtime'],
    code: 'option-invalid',
    says: 'an existing image is not built',
    fix: 'Correct the value',
  },
];

const policies: readonly BadImageInput[] = [
  {
    what: 'a policy file that is not there',
    argv: ['--lifecycle-policy', 'nowhere.json'],
    code: 'lifecycle-policy-unreadable',
    says: '--lifecycle-policy: there is no file nowhere.json.',
    fix: 'lifecycle-policy',
  },
  {
    what: 'a folder for a policy file',
    argv: ['--lifecycle-policy', 'policies'],
    code: 'source-not-found',
    says: 'policies is a folder, not a file.',
    fix: 'Check the path',
  },
  {
    what: 'numbers beside a policy file',
    argv: ['--lifecycle-policy', 'policies/good.json', '--keep-images', '3'],
    code: 'option-invalid',
    says: 'the file says it all',
    fix: 'Correct the value',
  },
];

const builders: readonly BadImageInput[] = [
  {
    what: 'no builder',
    argv: missingRepository,
    env: { PATH: 'WITHOUT_DOCKER' },
    code: 'builder-missing',
    says: 'is installed.',
    fix: 'Install',
  },
  {
    what: 'a named builder that is not there',
    argv: [...missingRepository, '--builder', 'buildx'],
    code: 'builder-missing',
    says: 'buildx',
    fix: 'builder',
  },
  {
    what: 'several platforms that the builder cannot do at once',
    argv: [...missingRepository, '--platforms', 'linux/amd64,linux/arm64'],
    code: 'builder-missing',
    says: 'cannot build for linux/amd64 and linux/arm64 at once',
    fix: 'builder',
  },
  {
    what: 'a platform other than the task definition’s',
    argv: [...missingRepository, '--platforms', 'linux/amd64', '--task-definition', 'arm.json'],
    code: 'platform-mismatch',
    says: 'linux/arm64',
    fix: 'platform',
  },
  {
    what: 'a docker configuration that is not JSON',
    argv: missingRepository,
    env: { DOCKER_CONFIG: 'BROKEN_CONFIG' },
    code: 'config-unreadable',
    says: 'config.json is not valid JSON',
    fix: 'Repair',
  },
  {
    what: 'a full disk',
    env: { BUILD_SAYS: 'write /var/lib/docker/tmp/x: no space left on device' },
    code: 'build-failed',
    says: 'The disk is full.',
    fix: 'Free space',
  },
  {
    what: 'a platform that this machine cannot run',
    env: { BUILD_SAYS: 'exec /bin/sh: exec format error' },
    code: 'build-failed',
    says: 'exec format error',
    fix: 'emulation',
  },
  {
    what: 'a build step that fails',
    env: { BUILD_SAYS: "The command '/bin/sh -c make' returned a non-zero code: 2" },
    code: 'build-failed',
    says: "The image build failed: The command '/bin/sh -c make' returned a non-zero code: 2",
    fix: 'Read the output',
  },
  {
    what: 'a push that is denied',
    env: {
      PUSH_SAYS: 'denied: User: u is not authorized to perform: ecr:InitiateLayerUpload on resource: web',
    },
    code: 'push-failed',
    says: 'ecr:InitiateLayerUpload',
    fix: 'ecr:InitiateLayerUpload',
  },
];

export const badImageInputs: readonly BadImageInput[] = [
  ...source,
  ...secrets,
  ...names,
  ...policies,
  ...builders,
];
