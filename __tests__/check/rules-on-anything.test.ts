import { checkRules } from '../../src/check/check-rules.js';
import { dockerfileView } from '../../src/check/dockerfile-view.js';
import { serviceView } from '../../src/check/service-view.js';
import { taskDefinitionView } from '../../src/check/task-definition-view.js';
import { emptyInput } from './toy-rules.js';

const definition = {
  family: 'web',
  networkMode: 'awsvpc',
  pidMode: 'task',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  taskRoleArn: 'a',
  executionRoleArn: 'b',
  runtimePlatform: { operatingSystemFamily: 'LINUX' },
  volumes: [{ name: 'a', host: { sourcePath: '/run' } }],
  containerDefinitions: [
    {
      name: 'web',
      image: 'web',
      user: '1',
      entryPoint: ['sh', '-c'],
      command: ['x'],
      environment: [{ name: 'A', value: 'b' }],
      portMappings: [{ containerPort: 1, hostPort: 1 }],
      linuxParameters: { capabilities: { add: ['ALL'] }, initProcessEnabled: false },
      healthCheck: { command: ['CMD-SHELL', 'curl x'] },
      logConfiguration: { logDriver: 'awslogs', options: { a: 'b' } },
      dockerLabels: { a: 'b' },
      firelensConfiguration: { type: 'fluentd' },
      credentialSpecs: ['a'],
    },
  ],
};

const service = {
  desiredCount: 1,
  deploymentController: { type: 'ECS' },
  deploymentConfiguration: { maximumPercent: 100, deploymentCircuitBreaker: { enable: true } },
  loadBalancers: [{ containerName: 'web', containerPort: 1 }],
  networkConfiguration: { awsvpcConfiguration: { subnets: ['private'], assignPublicIp: 'ENABLED' } },
};

const strange = [null, 0, -1, true, '', '${X}', [], [null], {}, [{}], [[1]], { a: null }];

/** The value with one of its members, at any depth, replaced by something strange, one after the other. */
function* mutants(value: unknown): Generator<unknown> {
  yield* strange;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    for (const mutant of mutants(member))
      yield Array.isArray(value)
        ? value.map((one, index) => (`${index}` === key ? mutant : one))
        : { ...value, [key]: mutant };
}

const dockerfile = dockerfileView('Dockerfile', 'FROM python:3.13-slim\nCMD x\n');

function runAll(taskDefinition: unknown, settings: unknown): number {
  const input = {
    ...emptyInput,
    dockerfile,
    taskDefinition: taskDefinitionView('t.json', JSON.stringify(taskDefinition)),
    service: serviceView('s.json', JSON.stringify(settings)),
  };
  return checkRules.flatMap((rule) => rule.find(input)).length;
}

it('no rule breaks on a task definition of any shape', () => {
  for (const mutant of mutants(definition)) expect(runAll(mutant, service)).toBeGreaterThanOrEqual(0);
});

it('no rule breaks on a service of any shape', () => {
  for (const mutant of mutants(service)) expect(runAll(definition, mutant)).toBeGreaterThanOrEqual(0);
});

it.each([
  '',
  '\n',
  'FROM',
  'FROM $',
  'from a\nfrom A as a\n',
  'RUN <<',
  'ARG',
  'ENV',
  'COPY',
  'ADD [',
  'CMD [',
  'USER',
])('no rule breaks on the Dockerfile %j', (text) => {
  const input = {
    ...emptyInput,
    dockerfile: dockerfileView('Dockerfile', text),
    context: { folder: '.', files: [{ path: '.env' }] },
  };
  expect(() => checkRules.flatMap((rule) => rule.find(input))).not.toThrow();
});
