import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct, correctOptions, docs } from './remedies.js';

/** Sound task definitions that options make unsound: told at the option. */
export const placed: readonly BrokenInput[] = [
  {
    what: 'options of the file that break a limit',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'task-definition: td.json',
        'cpu: 0.5 vCPU',
        'stop-timeout: 3m',
        'log-driver: syslog',
      ),
    },
    says: [
      'ecs-ship.yml:3:1 cpu: Fargate has no task of 512 CPU units with 512 MiB: memory may be 1024, 2048, 3072, 4096',
      'ecs-ship.yml:5:1 log-driver: Fargate has no log driver "syslog" (valid: awslogs, splunk, awsfirelens)',
      'ecs-ship.yml:4:1 stop-timeout: 180 is out of range (valid: 2 to 120 seconds on Fargate)',
    ],
    counted: 'problems in the options over td.json',
    fix: correctOptions('cpu', 'log-driver', 'stop-timeout'),
    asRun: true,
    docs: docs.definition,
  },
  {
    what: 'options of an environment that break a limit',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'task-definition: td.json',
        'environments:',
        '  production:',
        '    memory: "4096"',
      ),
    },
    argv: ['--environment', 'production'],
    says: [
      'ecs-ship.yml:5:5 environments.production.memory: Fargate has no task of 256 CPU units with 4096 MiB: memory may be 512, 1024, 2048',
    ],
    fix: correctOptions('memory'),
    asRun: true,
    docs: docs.definition,
  },
  {
    what: 'a variable of the environment that breaks a limit',
    argv: ['--service', 'web', '--task-definition', 'td.json'],
    env: { ECS_SHIP_CPU: '2048' },
    says: [
      'ECS_SHIP_CPU: Fargate has no task of 2048 CPU units with 512 MiB: memory may be 4096, 5120, 6144, …, 16384',
    ],
    fix: correctOptions('cpu'),
    asRun: true,
    docs: docs.definition,
  },
  {
    what: 'secrets that need a role',
    files: {
      'ecs-ship.yml': lines('service: web', 'task-definition: td.json', 'secrets:', '  DB_PASSWORD: shop/db'),
    },
    says: ['td.json:1:1: executionRoleArn: missing: ECS reads the secrets with this role'],
    fix: correct.json,
    asRun: true,
    docs: docs.definition,
  },
  {
    what: 'a member that is set wrong',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'task-definition: td.json',
        'set:',
        '  containerDefinitions[web].portMappings[8080].hostPort: 80',
        '  networkMode: bridge',
      ),
    },
    says: ['ecs-ship.yml:5:3 set.networkMode: "bridge": Fargate takes awsvpc only'],
    fix: correctOptions('set'),
    asRun: true,
    docs: docs.definition,
  },
  {
    what: 'a set member that ECS does not know',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'set:',
        '  containerDefinitions[web].helthCheck: null',
        '  volumes: []',
        '  containerDefinitions[web].command: sleep',
      ),
    },
    says: [
      'ecs-ship.yml:3:3 set.containerDefinitions[web].helthCheck: unknown member "helthCheck" (did you mean healthCheck?)',
      'ecs-ship.yml:5:3 set.containerDefinitions[web].command: takes a list (in text as JSON)',
    ],
    fix: correct.value,
  },
  {
    what: 'files that the file names and nobody has',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'task-definition: deploy/td.json',
        'lifecycle-policy: deploy/policy.json',
        'dockerfile: deploy/Dockerfile',
      ),
    },
    says: [
      'ecs-ship.yml:2:1 task-definition: there is no file deploy/td.json.',
      'ecs-ship.yml:3:1 lifecycle-policy: there is no file deploy/policy.json.',
      'ecs-ship.yml:4:1 dockerfile: there is no file deploy/Dockerfile.',
    ],
    counted: 'problems in the files and options of this run',
    fix: [correct.definitionPath, correct.policyPath, correct.dockerfile],
    asRun: true,
  },
  {
    what: 'more environment files than ECS takes',
    argv: [
      '--service',
      'web',
      '--task-definition',
      'td.json',
      '--environment-files',
      Array.from({ length: 11 }, (_, at) => `arn:aws:s3:::config/${at}.env`).join(),
    ],
    says: ['--environment-files: has 11 files; ECS takes 10'],
    fix: correctOptions('environment-files'),
    asRun: true,
    docs: docs.definition,
  },
];
