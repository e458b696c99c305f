import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct } from './remedies.js';

/** Mistakes in `ecs-ship.yml`: syntax, names, values and shapes. */
export const configFiles: readonly BrokenInput[] = [
  {
    what: 'an unknown option',
    files: { 'ecs-ship.yml': lines('service: web', 'task-defintion: td.json') },
    says: ['ecs-ship.yml:2:1 task-defintion: no such option (did you mean task-definition?)'],
    fix: correct.name,
  },
  {
    what: 'several unknown options',
    files: { 'ecs-ship.yml': lines('service: web', 'clustr: prod', 'regon: eu-central-1', 'frobnicate: 1') },
    says: [
      'ecs-ship.yml:2:1 clustr: no such option (did you mean cluster?)',
      'ecs-ship.yml:3:1 regon: no such option (did you mean region?)',
      'ecs-ship.yml:4:1 frobnicate: no such option',
    ],
    fix: correct.name,
  },
  {
    what: 'a quote that is not closed',
    files: { 'ecs-ship.yml': lines('service: "web') },
    says: ['ecs-ship.yml:1:10: this quote is not closed'],
    fix: correct.config,
  },
  {
    what: 'a list item amid a map',
    files: { 'ecs-ship.yml': lines('service: web', '- cluster') },
    says: ['ecs-ship.yml:2:1: a colon is missing, or the indentation is wrong'],
    fix: correct.config,
  },
  {
    what: 'a wrong indent',
    files: { 'ecs-ship.yml': lines('service: web', '  cluster: prod') },
    says: [
      'ecs-ship.yml:1:10: a map cannot begin here (is the indentation right, and the line before it complete?)',
    ],
    fix: correct.config,
  },
  {
    what: 'a tab for indentation',
    files: { 'ecs-ship.yml': lines('service: web', 'build-args:', '\tA: b') },
    says: ['ecs-ship.yml:3:1: a tab indents this line (YAML takes spaces only)'],
    fix: correct.config,
  },
  {
    what: 'a flow map that is not closed',
    files: { 'ecs-ship.yml': lines('service: web', 'build-args: {A: b') },
    says: ['ecs-ship.yml:3:1: the { before it is not closed'],
    fix: correct.config,
  },
  {
    what: 'a key given twice',
    files: { 'ecs-ship.yml': lines('service: web', 'cluster: a', 'service: api', 'cluster: b') },
    says: [
      'ecs-ship.yml:3:1: service is given twice (remove one)',
      'ecs-ship.yml:4:1: cluster is given twice (remove one)',
    ],
    fix: correct.config,
  },
  {
    what: 'an alias without an anchor',
    files: { 'ecs-ship.yml': lines('service: web', 'cluster: *prod') },
    says: ['ecs-ship.yml:2:10: no anchor &prod stands before *prod'],
    fix: correct.config,
  },
  {
    what: 'a list for a whole file',
    files: { 'ecs-ship.yml': lines('- service: web') },
    says: ['ecs-ship.yml:1:1: the file must be a map of options and values'],
    fix: correct.config,
  },
  {
    what: 'a text for a whole file',
    files: { 'ecs-ship.yml': lines('service') },
    says: ['ecs-ship.yml:1:1: the file must be a map of options and values'],
    fix: correct.config,
  },
  {
    what: 'two documents',
    files: { 'ecs-ship.yml': lines('service: web', '---', 'service: api') },
    says: ['ecs-ship.yml:2:1: a second document begins here (put everything into one)'],
    fix: correct.config,
  },
  {
    what: 'an empty file, and nothing else',
    files: { 'ecs-ship.yml': '' },
    says: ['service: is required (set --service, ECS_SHIP_SERVICE or service in ecs-ship.yml)'],
    fix: correct.missing,
  },
  {
    what: 'only comments',
    files: { 'ecs-ship.yml': lines('# service: web') },
    says: ['service: is required (set --service, ECS_SHIP_SERVICE or service in ecs-ship.yml)'],
    fix: correct.missing,
  },
  {
    what: 'a wrong duration',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: 10 minutes') },
    says: ['ecs-ship.yml:2:1 timeout: "10 minutes" is not a duration (valid: 90s, 10m, 1h30m)'],
    fix: correct.value,
  },
  {
    what: 'a duration without its unit',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: 600') },
    says: ['ecs-ship.yml:2:1 timeout: "600" is not a duration (write the unit: 600s or 600m)'],
    fix: correct.value,
  },
  {
    what: 'a duration of nothing',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: 0s') },
    says: ['ecs-ship.yml:2:1 timeout: "0s" is no time at all (valid: 90s, 10m, 1h30m)'],
    fix: correct.value,
  },
  {
    what: 'a size in other units',
    files: { 'ecs-ship.yml': lines('service: web', 'ephemeral-storage: 30GB') },
    says: [
      'ecs-ship.yml:2:1 ephemeral-storage: "30GB" is not a size (valid: 512MiB, 2GiB; units B, KiB, MiB, GiB, TiB)',
    ],
    fix: correct.value,
  },
  {
    what: 'a number out of range',
    files: { 'ecs-ship.yml': lines('service: web', 'keep-images: 0') },
    says: ['ecs-ship.yml:2:1 keep-images: "0" is not a whole number of at least 1'],
    fix: correct.value,
  },
  {
    what: 'a number with a fraction',
    files: { 'ecs-ship.yml': lines('service: web', 'keep-images: 2.5') },
    says: ['ecs-ship.yml:2:1 keep-images: "2.5" is not a whole number of at least 1'],
    fix: correct.value,
  },
  {
    what: 'a huge number',
    files: { 'ecs-ship.yml': lines('service: web', 'keep-images: 99999999999999999999') },
    says: ['ecs-ship.yml:2:1 keep-images: "99999999999999999999" is not a whole number of at least 1'],
    fix: correct.value,
  },
  {
    what: 'a boolean in words',
    files: { 'ecs-ship.yml': lines('service: web', 'force-new-deployment: yes') },
    says: ['ecs-ship.yml:2:1 force-new-deployment: "yes" is not a boolean (valid: true, false)'],
    fix: correct.value,
  },
  {
    what: 'a choice that is none',
    files: { 'ecs-ship.yml': lines('service: web', 'lifecycle: atuo') },
    says: ['ecs-ship.yml:2:1 lifecycle: "atuo" is not one of the choices (valid: auto, replace, off)'],
    fix: correct.value,
  },
  {
    what: 'a list where one value goes',
    files: { 'ecs-ship.yml': lines('service: [web, api]') },
    says: ['ecs-ship.yml:1:1 service: takes one value, not a list'],
    fix: correct.value,
  },
  {
    what: 'a map where one value goes',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: {minutes: 10}') },
    says: ['ecs-ship.yml:2:1 timeout: takes one value, not a map'],
    fix: correct.value,
  },
  {
    what: 'a map where a list goes',
    files: { 'ecs-ship.yml': lines('service: web', 'platforms: {linux: amd64}') },
    says: ['ecs-ship.yml:2:1 platforms: takes a list, not a map'],
    fix: correct.value,
  },
  {
    what: 'a platform that is nearly one',
    files: { 'ecs-ship.yml': lines('service: web', 'platforms:', '  - linux/arm64', '  - linux/amd46') },
    says: ['ecs-ship.yml:4:5 platforms[1]: "linux/amd46" is not a platform (did you mean linux/amd64?)'],
    fix: correct.value,
  },
  {
    what: 'a nested list',
    files: { 'ecs-ship.yml': lines('service: web', 'platforms: [[linux/arm64]]') },
    says: [
      'ecs-ship.yml:2:13 platforms[0]: "[\\"linux/arm64\\"]" is not a platform (valid: os/architecture, for example linux/arm64)',
    ],
    fix: correct.value,
  },
  {
    what: 'a map in a map',
    files: { 'ecs-ship.yml': lines('service: web', 'build-args:', '  A: {b: c}') },
    says: ['ecs-ship.yml:3:3 build-args.A: takes one value, not a list or a map'],
    fix: correct.value,
  },
  {
    what: 'a list in a map',
    files: { 'ecs-ship.yml': lines('service: web', 'environment-variables:', '  A: [1, 2]') },
    says: ['ecs-ship.yml:3:3 environment-variables.A: takes one value, not a list or a map'],
    fix: correct.value,
  },
  {
    what: 'a name with a space',
    files: { 'ecs-ship.yml': lines('service: my web') },
    says: [
      'ecs-ship.yml:1:1 service: "my web" is not a service name (valid: letters, digits, _ and -, at most 255, no ARN)',
    ],
    fix: correct.value,
  },
  {
    what: 'an ARN for a service',
    files: { 'ecs-ship.yml': lines('service: arn:aws:ecs:eu-central-1:123456789012:service/prod/web') },
    says: [
      'ecs-ship.yml:1:1 service: "arn:aws:ecs:eu-central-1:123456789012:service/prod/web" is not a service name (valid: letters, digits, _ and -, at most 255, no ARN)',
    ],
    fix: correct.value,
  },
  {
    what: 'a role that is a user',
    files: { 'ecs-ship.yml': lines('service: web', 'role-to-assume: arn:aws:iam::123456789012:user/ci') },
    says: [
      'ecs-ship.yml:2:1 role-to-assume: "arn:aws:iam::123456789012:user/ci" is not the ARN of an IAM role (valid: arn:aws:iam::123456789012:role/name)',
    ],
    fix: correct.value,
  },
  {
    what: 'an account id without its zero',
    files: { 'ecs-ship.yml': lines('service: web', 'allowed-account-ids: [12345678901]') },
    says: [
      'ecs-ship.yml:2:23 allowed-account-ids[0]: "12345678901" is not an AWS account id (valid: 12 digits)',
    ],
    fix: correct.value,
  },
  {
    what: 'a secret that is its value',
    files: { 'ecs-ship.yml': lines('service: web', 'secrets:', '  DB_PASSWORD: "hunter2!"') },
    says: [
      'ecs-ship.yml:3:3 secrets.DB_PASSWORD: is not where ECS finds a secret (valid: name or secretsmanager:name of a secret (with :json-key::), /name or ssm:name of a parameter, or the ARN of either)',
    ],
    fix: correct.value,
  },
  {
    what: 'an option of the command line',
    files: { 'ecs-ship.yml': lines('service: web', 'json: true') },
    says: ['ecs-ship.yml:2:1 json: cannot be set in the file (use --json or ECS_SHIP_JSON)'],
    fix: correct.name,
  },
  {
    what: 'Windows line ends',
    files: { 'ecs-ship.yml': 'service: web\r\ncluster: prod\r\ntimeout: soon\r\nkeep-images: no\r\n' },
    says: [
      'ecs-ship.yml:3:1 timeout: "soon" is not a duration (valid: 90s, 10m, 1h30m)',
      'ecs-ship.yml:4:1 keep-images: "no" is not a whole number of at least 1',
    ],
    fix: correct.value,
  },
  {
    what: 'a byte order mark',
    files: { 'ecs-ship.yml': '﻿service: web\ntimeout: soon\n' },
    says: ['ecs-ship.yml:2:1 timeout: "soon" is not a duration (valid: 90s, 10m, 1h30m)'],
    fix: correct.value,
  },
  {
    what: 'wide letters before it on the line',
    files: { 'ecs-ship.yml': lines('service: web', 'labels: {ключ👋: a, größe: b}') },
    says: [
      'ecs-ship.yml:2:10 labels.ключ👋: "ключ👋" is not a label name (valid: letters, digits, . _ / and -)',
      'ecs-ship.yml:2:21 labels.größe: "größe" is not a label name (valid: letters, digits, . _ / and -)',
    ],
    fix: correct.value,
  },
  {
    what: 'a wrong value behind an anchor',
    files: { 'ecs-ship.yml': lines('service: web', 'timeout: &t soon', 'no-progress-timeout: *t') },
    says: [
      'ecs-ship.yml:2:1 timeout: "soon" is not a duration (valid: 90s, 10m, 1h30m)',
      'ecs-ship.yml:3:1 no-progress-timeout: "soon" is not a duration (valid: 90s, 10m, 1h30m)',
    ],
    fix: correct.value,
  },
  {
    what: 'a merge key',
    files: { 'ecs-ship.yml': lines('service: web', 'x: &x {A: b}', 'build-args:', '  <<: *x') },
    says: ['ecs-ship.yml:2:1 x: no such option'],
    fix: correct.name,
  },
  {
    what: 'many at once, in the order of the file',
    files: {
      'ecs-ship.yml': lines(
        'servce: web',
        'timeout: 5',
        'platforms: [linux/amd46, windows]',
        'keep-images: -1',
        'build-args:',
        '  1A: b',
        'latest: maybe',
      ),
    },
    says: [
      'ecs-ship.yml:1:1 servce: no such option (did you mean service?)',
      'ecs-ship.yml:2:1 timeout: "5" is not a duration (write the unit: 5s or 5m)',
      'ecs-ship.yml:3:13 platforms[0]: "linux/amd46" is not a platform (did you mean linux/amd64?)',
      'ecs-ship.yml:3:26 platforms[1]: "windows" is not a platform (valid: os/architecture, for example linux/arm64)',
      'ecs-ship.yml:4:1 keep-images: "-1" is not a whole number of at least 1',
      'ecs-ship.yml:6:3 build-args.1A: "1A" is not a build argument name (valid: letters, digits and _, not starting with a digit)',
      'ecs-ship.yml:7:1 latest: "maybe" is not one of the choices (valid: auto, true, false)',
    ],
    fix: [correct.name, correct.value],
  },
];
