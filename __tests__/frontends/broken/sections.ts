import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct } from './remedies.js';

/** Environments, `extends` and variables in `ecs-ship.yml`. */
export const sections: readonly BrokenInput[] = [
  {
    what: 'an environment that is none',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'environments:',
        '  production: {cluster: a}',
        '  staging: {cluster: b}',
      ),
    },
    argv: ['--environment', 'prodction'],
    says: [
      '--environment: "prodction" is no environment of ecs-ship.yml, which has production, staging (did you mean production?)',
    ],
    fix: correct.value,
  },
  {
    what: 'an environment without environments',
    files: { 'ecs-ship.yml': lines('service: web') },
    argv: ['--environment', 'production'],
    says: ['--environment: "production" is no environment of ecs-ship.yml, which has no environments'],
    fix: correct.value,
  },
  {
    what: 'an environment without a file',
    argv: ['--service', 'web', '--environment', 'production'],
    says: [
      '--environment: names a section of the configuration file, but there is no ecs-ship.yml (set config to its path)',
    ],
    fix: correct.value,
  },
  {
    what: 'environments that are a list',
    files: { 'ecs-ship.yml': lines('service: web', 'environments: [production]') },
    says: ['ecs-ship.yml:2:1: environments must be a map of options and values'],
    fix: correct.config,
  },
  {
    what: 'an environment that is a text',
    files: { 'ecs-ship.yml': lines('service: web', 'environments:', '  production: prod') },
    argv: ['--environment', 'production'],
    says: ['ecs-ship.yml:3:3: environments.production must be a map of options and values'],
    fix: correct.config,
  },
  {
    what: 'a wrong option in a section',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'timeout: 5m',
        'environments:',
        '  production:',
        '    timeout: 5 m',
        '    clutser: prod',
      ),
    },
    env: { ECS_SHIP_ENVIRONMENT: 'production' },
    says: [
      'ecs-ship.yml:5:5 environments.production.timeout: "5 m" is not a duration (valid: 90s, 10m, 1h30m)',
      'ecs-ship.yml:6:5 environments.production.clutser: no such option (did you mean cluster?)',
    ],
    fix: [correct.value, correct.name],
  },
  {
    what: 'environments inside an environment',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'environments:',
        '  production:',
        '    environments: {staging: {}}',
      ),
    },
    argv: ['--environment', 'production'],
    says: ['ecs-ship.yml:4:5 environments.production.environments: no such option'],
    fix: correct.name,
  },
  {
    what: 'a section that extends none',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'environments:',
        '  production:',
        '    extends: stagin',
        '  staging: {}',
      ),
    },
    argv: ['--environment', 'production'],
    says: [
      'ecs-ship.yml:4:5 environments.production.extends: "stagin" is no environment of ecs-ship.yml, which has production, staging (did you mean staging?)',
    ],
    fix: correct.value,
  },
  {
    what: 'sections that extend one another',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        'environments:',
        '  a: {extends: b}',
        '  b: {extends: c}',
        '  c: {extends: a}',
      ),
    },
    argv: ['--environment', 'a'],
    says: ['ecs-ship.yml:5:7 environments.c.extends: extends itself: a → b → c → a'],
    fix: correct.value,
  },
  {
    what: 'a list after extends',
    files: { 'ecs-ship.yml': lines('service: web', 'environments:', '  a: {extends: [b]}', '  b: {}') },
    argv: ['--environment', 'a'],
    says: ['ecs-ship.yml:3:7 environments.a.extends: takes the name of another environment'],
    fix: correct.value,
  },
  {
    what: 'a variable that is not set',
    files: { 'ecs-ship.yml': lines('service: web', `cluster: \${CLUSTER}`) },
    says: [
      `ecs-ship.yml:2:1 cluster: the variable CLUSTER is not set (set it, or write \${CLUSTER:-default})`,
    ],
    fix: correct.value,
  },
  {
    what: 'a variable that is empty, with a message',
    files: { 'ecs-ship.yml': lines('service: web', `cluster: \${CLUSTER:?name the cluster}`) },
    env: { CLUSTER: '' },
    says: ['ecs-ship.yml:2:1 cluster: the variable CLUSTER is empty: name the cluster'],
    fix: correct.value,
  },
  {
    what: 'a variable in a list and in a map',
    files: {
      'ecs-ship.yml': lines(
        'service: web',
        `platforms: [linux/amd64, "\${PLATFORM}"]`,
        'build-args:',
        `  A: "\${A}"`,
        `  B: "\${B:-b}"`,
      ),
    },
    says: [
      `ecs-ship.yml:2:26 platforms[1]: the variable PLATFORM is not set (set it, or write \${PLATFORM:-default})`,
      `ecs-ship.yml:4:3 build-args.A: the variable A is not set (set it, or write \${A:-default})`,
    ],
    fix: correct.value,
  },
  {
    what: 'a variable without its braces',
    files: { 'ecs-ship.yml': lines('service: web', 'cluster: $CLUSTER') },
    says: [
      `ecs-ship.yml:2:1 cluster: $CLUSTER is ambiguous: write \${CLUSTER} for the variable or $$CLUSTER for the text`,
    ],
    fix: correct.value,
  },
  {
    what: 'a brace that is not closed',
    files: { 'ecs-ship.yml': lines('service: web', `cluster: \${CLUSTER`) },
    says: [`ecs-ship.yml:2:1 cluster: "\${CLUSTER" has no closing brace (write $$ for a dollar)`],
    fix: correct.value,
  },
  {
    what: 'a variable with a bad name',
    files: { 'ecs-ship.yml': lines('service: web', `cluster: \${MY CLUSTER}`) },
    says: [`ecs-ship.yml:2:1 cluster: \${MY CLUSTER} is no variable (write \${NAME} or \${NAME:-default})`],
    fix: correct.value,
  },
  {
    what: 'a variable with a wrong value',
    files: { 'ecs-ship.yml': lines('service: web', `timeout: \${TIMEOUT}`) },
    env: { TIMEOUT: 'never' },
    says: ['ecs-ship.yml:2:1 timeout: "never" is not a duration (valid: 90s, 10m, 1h30m)'],
    fix: correct.value,
  },
  {
    what: 'nested defaults of which none is set',
    files: { 'ecs-ship.yml': lines('service: web', `cluster: \${A:-\${B:-\${C}}}`) },
    says: [`ecs-ship.yml:2:1 cluster: the variable C is not set (set it, or write \${C:-default})`],
    fix: correct.value,
  },
];
