import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct } from './remedies.js';

/** Flags, variables of the environment, and options that contradict one another. */
export const flags: readonly BrokenInput[] = [
  {
    what: 'no service at all',
    says: ['service: is required (set --service, ECS_SHIP_SERVICE or service in ecs-ship.yml)'],
    fix: correct.missing,
  },
  {
    what: 'an unknown flag',
    argv: ['--service', 'web', '--task-defintion', 'td.json'],
    says: ['--task-defintion: no such option (did you mean --task-definition?)'],
    fix: correct.name,
  },
  {
    what: 'several unknown flags',
    argv: ['--service', 'web', '--frob=1', '--clster', 'x'],
    says: ['--frob: no such option', '--clster: no such option (did you mean --cluster?)'],
    fix: correct.name,
  },
  {
    what: 'a flag without its value',
    argv: ['--service', '--cluster', 'prod'],
    says: ['--service: the value is missing before --cluster'],
    fix: 'Write --service <name>.',
  },
  {
    what: 'a last flag without its value',
    argv: ['--service'],
    says: ['--service: the value is missing'],
    fix: 'Write --service <name>.',
  },
  {
    what: 'a word that belongs to nothing',
    argv: ['web'],
    says: ['unexpected argument "web"'],
    fix: 'Every value needs its flag, for example --service web.',
  },
  {
    what: 'a variable that is nearly an option',
    argv: ['--service', 'web'],
    env: { ECS_SHIP_CLUSTR: 'prod' },
    says: ['ECS_SHIP_CLUSTR: no such option (did you mean ECS_SHIP_CLUSTER?)'],
    fix: correct.name,
  },
  {
    what: 'wrong variables',
    env: { ECS_SHIP_SERVICE: 'my web', ECS_SHIP_TIMEOUT: 'soon' },
    says: [
      'ECS_SHIP_SERVICE: "my web" is not a service name (valid: letters, digits, _ and -, at most 255, no ARN)',
      'ECS_SHIP_TIMEOUT: "soon" is not a duration (valid: 90s, 10m, 1h30m)',
    ],
    fix: correct.value,
  },
  {
    what: 'one option wrong in three places',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: c') },
    argv: ['--timeout', 'a'],
    env: { ECS_SHIP_TIMEOUT: 'b' },
    says: [
      '--timeout: "a" is not a duration (valid: 90s, 10m, 1h30m)',
      'ECS_SHIP_TIMEOUT: "b" is not a duration (valid: 90s, 10m, 1h30m)',
      'ecs-ship.yml:2:1 timeout: "c" is not a duration (valid: 90s, 10m, 1h30m)',
    ],
    fix: correct.value,
  },
  {
    what: 'a configuration file that is not there',
    argv: ['--service', 'web', '--config', 'ecs.yml'],
    says: ['--config: there is no file ecs.yml'],
    fix: 'Correct the path; it is relative to the working directory.',
  },
  {
    what: 'a folder for a configuration file',
    files: { 'sub/a': '' },
    argv: ['--service', 'web', '--config', 'sub'],
    says: ['sub is a folder, not a file.'],
    fix: correct.path,
  },
  {
    what: 'a wrong configuration file by name',
    files: { 'conf/prod.yml': lines('service: web', 'clusters: [a]') },
    argv: ['--config', 'conf/prod.yml'],
    says: ['conf/prod.yml:2:1 clusters: no such option (did you mean cluster?)'],
    fix: correct.name,
  },
  {
    what: 'an image beside a build',
    argv: [
      '--service',
      'web',
      '--image',
      'example/web:1',
      '--target',
      'runtime',
      '--platforms',
      'linux/arm64',
    ],
    says: [
      '--target: has no meaning with --image: an existing image is not built (remove one)',
      '--platforms: has no meaning with --image: an existing image is not built (remove one)',
    ],
    fix: correct.value,
  },
  {
    what: 'an image that is no reference',
    argv: ['--service', 'web', '--image', 'Example/Web:1:2'],
    says: [
      '--image: "Example/Web:1:2" is not an image reference (valid: registry/repository:tag or registry/repository@sha256:…)',
    ],
    fix: correct.value,
  },
  {
    what: 'two sources of a task definition',
    argv: ['--service', 'web', '--task-definition', 'td.json', '--task-definition-family', 'web'],
    says: [
      '--task-definition-family: has no meaning with --task-definition: the file says it all (remove one)',
    ],
    fix: correct.value,
  },
  {
    what: 'a policy file beside its numbers',
    argv: ['--service', 'web', '--lifecycle-policy', 'p.json', '--keep-images', '5', '--untagged-days', '2'],
    says: [
      '--keep-images: has no meaning with --lifecycle-policy: the file says it all (remove one)',
      '--untagged-days: has no meaning with --lifecycle-policy: the file says it all (remove one)',
      '--lifecycle-policy: there is no file p.json.',
    ],
    counted: 'problems in the files and options of this run',
    fix: [correct.value, correct.policyPath],
  },
  {
    what: 'a variable that is a secret too',
    argv: ['--service', 'web', '--environment-variables', 'A=hunter2', '--secrets', 'A=name'],
    says: ['--secrets.A: is an environment variable too (remove one)'],
    fix: correct.value,
  },
  {
    what: 'a map without values',
    argv: ['--service', 'web', '--build-args', 'A', '--labels', 'team'],
    says: [
      '--build-args.A: has no value (write A=value, or A= for an empty one)',
      '--labels.team: has no value (write team=value, or team= for an empty one)',
    ],
    fix: correct.value,
  },
  {
    what: 'a name given twice in a map',
    argv: ['--service', 'web', '--build-args', 'A=1', '--build-args', 'A=2'],
    says: ['--build-args.A: is given twice'],
    fix: correct.value,
  },
  {
    what: 'a service whose name is no repository',
    argv: ['--service', 'Web'],
    says: [
      'repository: the service\'s name "Web" is not an ECR repository name (valid: lower-case letters and digits, joined by one . _ - or /, 2 to 256 characters, no registry and no tag); set repository',
    ],
    fix: correct.value,
  },
  {
    what: 'a health check command that checks nothing',
    files: { 'ecs-ship.yml': lines('service: web', 'health-check-command: [CMD]') },
    says: [
      'ecs-ship.yml:2:1 health-check-command: names no command (write one line, or a program and its arguments)',
    ],
    fix: correct.value,
  },
  {
    what: 'numbers of a health check out of range',
    argv: [
      '--service',
      'web',
      '--health-check-interval',
      '1s',
      '--health-check-timeout',
      '2m',
      '--health-check-retries',
      '11',
    ],
    says: [
      '--health-check-interval: "1s" is not a duration from 5s to 5m',
      '--health-check-timeout: "2m" is not a duration from 2s to 1m',
      '--health-check-retries: "11" is not a whole number from 1 to 10',
    ],
    fix: correct.value,
  },
  {
    what: 'a fraction of storage',
    argv: ['--service', 'web', '--ephemeral-storage', '30000MiB'],
    says: ['--ephemeral-storage: is not a whole number of GiB (write for example 50GiB)'],
    fix: correct.value,
  },
  {
    what: 'a build secret that is not set',
    argv: ['--service', 'web', '--build-secrets', 'token=env:NO_TOKEN'],
    says: [
      '--build-secrets.token: the variable NO_TOKEN is not set (set it for this run, or remove the secret)',
    ],
    fix: correct.value,
  },
  {
    what: 'a path that ECS does not know under set',
    argv: ['--service', 'web', '--set', 'containerDefinitions[web].comand=["a"]'],
    says: ['--set.containerDefinitions[web].comand: unknown member "comand" (did you mean command?)'],
    fix: correct.value,
  },
  {
    what: 'a value of another kind under set',
    argv: ['--service', 'web', '--set', 'containerDefinitions[web].cpu=many'],
    says: ['--set.containerDefinitions[web].cpu: is not a number'],
    fix: correct.value,
  },
  {
    what: 'a port without a definition to generate',
    argv: ['--service', 'web', '--port', '8080'],
    says: ['--port: has no meaning without generate-task-definition (the definition says it)'],
    fix: correct.value,
  },
  {
    what: 'a port that is none',
    argv: ['--service', 'web', '--generate-task-definition', '--port', '80800'],
    says: ['--port: "80800" is not a whole number from 1 to 65535'],
    fix: correct.value,
  },
  {
    what: 'a revision and options over it',
    argv: ['--service', 'web', '--task-definition-arn', 'web:3', '--cpu', '512'],
    says: [
      '--cpu: has no meaning with --task-definition-arn: that revision is deployed as it is (remove one)',
    ],
    fix: correct.value,
  },
];
