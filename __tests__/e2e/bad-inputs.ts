import type { Variables } from '../support/e2e-program.js';
import { SHIP, TARGET } from '../support/e2e-stage.js';

/** What the table's environments are made of. */
export interface Scene {
  /** A PATH with git and without docker. */
  readonly withoutDocker: string;
  /** The endpoint of an account that denies this action. */
  readonly denying: (action: string) => string;
}

/** Each is refused while ecs-ship looks, before the first change. */
export const denied = ['ecs:DescribeServices', 'ecr:DescribeRepositories', 'ecr:GetAuthorizationToken'];

/** Something that a user gets wrong, and what ecs-ship must answer. */
export interface BadInput {
  readonly what: string;
  /** `REGISTRY` stands for the emulator's host. */
  readonly argv: readonly string[];
  readonly env?: (scene: Scene) => Variables;
  readonly exitCode: number;
  readonly code: string;
  /** What the first line says. */
  readonly says: RegExp | string;
  /** What the remedy says. */
  readonly fix: RegExp | string;
}

export const badInputs: readonly BadInput[] = [
  {
    what: 'an unknown option',
    argv: [...SHIP, '--task-defintion', 'x.json'],
    exitCode: 2,
    code: 'option-unknown',
    says: /task-defintion.*did you mean.*task-definition/,
    fix: /./,
  },
  {
    what: 'a missing required option',
    argv: ['ship'],
    exitCode: 2,
    code: 'option-missing',
    says: /service.*--service, ECS_SHIP_SERVICE or service in ecs-ship.yml/,
    fix: 'Set',
  },
  {
    what: 'an invalid value',
    argv: [...SHIP, '--timeout', 'soon'],
    exitCode: 2,
    code: 'option-invalid',
    says: /timeout.*"soon"/,
    fix: /./,
  },
  {
    what: 'a task definition that is not there',
    argv: ['ship', ...TARGET, '--task-definition', 'nowhere.json'],
    exitCode: 2,
    code: 'task-definition-unreadable',
    says: 'nowhere.json',
    fix: 'task-definition',
  },
  {
    what: 'a task definition that is not JSON',
    argv: ['ship', ...TARGET, '--task-definition', 'comma.json'],
    exitCode: 2,
    code: 'task-definition-invalid',
    says: /comma\.json:3:\d+: /,
    fix: 'comma.json',
  },
  {
    what: 'a task definition that is not YAML',
    argv: ['ship', ...TARGET, '--task-definition', 'indent.yml'],
    exitCode: 2,
    code: 'task-definition-invalid',
    says: /indent\.yml:4:\d+: /,
    fix: 'indent.yml',
  },
  {
    what: 'a task definition without containers',
    argv: ['ship', ...TARGET, '--task-definition', 'empty.yml'],
    exitCode: 2,
    code: 'task-definition-invalid',
    says: 'containerDefinitions',
    fix: 'empty.yml',
  },
  {
    what: 'a container that the task definition does not have',
    argv: [...SHIP, '--container', 'wep'],
    exitCode: 2,
    code: 'task-definition-invalid',
    says: /no container "wep": it has "web"/,
    fix: 'container',
  },
  {
    what: 'a configuration file that is not YAML',
    argv: [...SHIP, '--config', 'broken.yml'],
    exitCode: 2,
    code: 'config-invalid',
    says: /broken\.yml:\d+:\d+/,
    fix: /./,
  },
  {
    what: 'a context that is no folder',
    argv: [...SHIP, '--context', 'nowhere'],
    exitCode: 2,
    code: 'source-not-found',
    says: 'nowhere',
    fix: 'context',
  },
  {
    what: 'a context without a Dockerfile',
    argv: [...SHIP, '--context', 'no-dockerfile'],
    exitCode: 2,
    code: 'source-not-found',
    says: 'no-dockerfile/Dockerfile',
    fix: 'dockerfile',
  },
  {
    what: 'a dirty work tree where a clean one is required',
    argv: [...SHIP, '--context', 'dirty', '--require-clean'],
    exitCode: 3,
    code: 'work-tree-dirty',
    says: 'differs from commit',
    fix: 'Commit',
  },
  {
    what: 'no work tree where a clean one is required',
    argv: [...SHIP, '--context', '../no-git', '--require-clean'],
    exitCode: 3,
    code: 'work-tree-dirty',
    says: 'not in a git work tree',
    fix: 'checkout',
  },
  {
    what: 'no docker command',
    argv: SHIP,
    env: ({ withoutDocker }) => ({ PATH: withoutDocker }),
    exitCode: 4,
    code: 'builder-missing',
    says: 'Neither docker nor podman nor buildah is installed',
    fix: /Install Docker/,
  },
  {
    what: 'no Docker Engine',
    argv: [...SHIP, '--builder', 'docker'],
    env: () => ({ DOCKER_HOST: 'tcp://127.0.0.1:1' }),
    exitCode: 4,
    code: 'builder-missing',
    says: 'engine does not answer',
    fix: 'DOCKER_HOST',
  },
  {
    what: 'no credentials',
    argv: SHIP,
    env: () => ({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }),
    exitCode: 8,
    code: 'credentials-missing',
    says: 'No AWS credentials',
    fix: 'role-to-assume',
  },
  {
    what: 'no region',
    argv: SHIP,
    env: () => ({ AWS_REGION: undefined }),
    exitCode: 8,
    code: 'region-missing',
    says: 'No AWS region',
    fix: 'AWS_REGION',
  },
  {
    what: 'an empty region, as CI hands on a variable that nobody has set',
    argv: SHIP,
    env: () => ({ AWS_REGION: '' }),
    exitCode: 8,
    code: 'region-missing',
    says: 'No AWS region',
    fix: 'AWS_REGION',
  },
  {
    what: 'another region',
    argv: [...SHIP, '--region', 'eu-west-1'],
    exitCode: 3,
    code: 'cluster-not-found',
    says: /no cluster "production" in eu-west-1/,
    fix: 'region',
  },
  {
    what: 'an endpoint where nobody answers',
    argv: SHIP,
    env: () => ({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }),
    exitCode: 8,
    code: 'aws-unreachable',
    says: 'cannot be reached',
    fix: 'AWS_ENDPOINT_URL',
  },
  {
    what: 'a missing cluster',
    argv: [...SHIP, '--cluster', 'staging'],
    exitCode: 3,
    code: 'cluster-not-found',
    says: /no cluster "staging"/,
    fix: 'cluster',
  },
  {
    what: 'a missing service',
    argv: [...SHIP, '--service', 'wep'],
    exitCode: 3,
    code: 'service-not-found',
    says: /has no service "wep"/,
    fix: 'service',
  },
  {
    what: 'another account than the allowed one',
    argv: [...SHIP, '--allowed-account-ids', '999999999999'],
    exitCode: 3,
    code: 'account-not-allowed',
    says: 'account 123456789012',
    fix: '999999999999',
  },
  {
    what: 'an image that is not there, planned',
    argv: ['plan', ...TARGET, '--image', 'REGISTRY/present:nope'],
    exitCode: 3,
    code: 'image-not-found',
    says: 'nope',
    fix: 'image',
  },
  {
    what: 'an image that is not there',
    argv: ['ship', ...TARGET, '--image', 'REGISTRY/present:nope'],
    exitCode: 3,
    code: 'image-not-found',
    says: 'nope',
    fix: 'image',
  },
  ...denied.map(
    (action): BadInput => ({
      what: `no permission for ${action}`,
      argv: SHIP,
      env: ({ denying }) => ({ AWS_ENDPOINT_URL: denying(action) }),
      exitCode: 8,
      code: 'permission-denied',
      says: `AWS denies ${action}`,
      fix: `Allow ${action}`,
    }),
  ),
];
