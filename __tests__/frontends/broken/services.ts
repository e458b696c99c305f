import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct, correctOptions } from './remedies.js';

/** Several services in `ecs-ship.yml`. */
export const services: readonly BrokenInput[] = [
  {
    what: 'a service that depends on none of them',
    files: { 'ecs-ship.yml': lines('services:', '  web:', '    depends-on: [ap]', '  api: {}') },
    says: [
      'ecs-ship.yml:3:18 services.web.depends-on[0]: "ap" is no service of the file, which has web, api (did you mean api?)',
    ],
    fix: correct.value,
  },
  {
    what: 'services that depend on one another',
    files: { 'ecs-ship.yml': lines('services:', '  web: {depends-on: [api]}', '  api: {depends-on: [web]}') },
    says: ['ecs-ship.yml:2:22 services.web.depends-on[0]: depends on itself: web → api → web'],
    fix: correct.value,
  },
  {
    what: 'services that are a list',
    files: { 'ecs-ship.yml': lines('services: [web, api]') },
    says: ['ecs-ship.yml:1:1: services must be a map of services and their options'],
    fix: correct.config,
  },
  {
    what: 'wrong options of two services',
    files: {
      'ecs-ship.yml': lines('services:', '  web:', '    timeout: soon', '  api:', '    clustr: prod'),
    },
    says: [
      'ecs-ship.yml:3:5 services.web.timeout: "soon" is not a duration (valid: 90s, 10m, 1h30m)',
      'ecs-ship.yml:5:5 services.api.clustr: no such option (did you mean cluster?)',
    ],
    fix: [correct.value, correct.name],
  },
  {
    what: 'a service that is not among them',
    files: { 'ecs-ship.yml': lines('services:', '  web: {}', '  api: {}') },
    argv: ['--service', 'wbe'],
    says: ['--service: "wbe" is no service of the configuration file, which has web, api'],
    fix: correct.value,
  },
  {
    what: 'files of several services',
    files: {
      'ecs-ship.yml': lines(
        'services:',
        '  web:',
        '    task-definition: td.yml',
        '    cpu: 1024',
        '  api:',
        '    task-definition: api.yml',
        '    dockerfile: api/Dockerfile',
        '  jobs:',
        '    dockerfile: api/Dockerfile',
      ),
      'td.yml': lines(
        'family: web',
        'networkMode: awsvpc',
        'requiresCompatibilities: [FARGATE]',
        'cpu: "256"',
        'memory: "512"',
        'containerDefinitions: [{name: web, image: web, stopTimeout: 300}]',
      ),
    },
    says: [
      'td.yml:6:61: containerDefinitions[0].stopTimeout: 300 is out of range (valid: 2 to 120 seconds on Fargate)',
      'ecs-ship.yml:4:5 services.web.cpu: Fargate has no task of 1024 CPU units with 512 MiB: memory may be 2048, 3072, 4096, 5120, 6144, 7168, 8192',
      'ecs-ship.yml:6:5 services.api.task-definition: there is no file api.yml.',
      'ecs-ship.yml:7:5 services.api.dockerfile: there is no file api/Dockerfile.',
      'ecs-ship.yml:9:5 services.jobs.dockerfile: there is no file api/Dockerfile.',
    ],
    counted: 'problems in the files and options of this run',
    fix: [correct.yaml, correctOptions('cpu'), correct.definitionPath, correct.dockerfile],
  },
];
