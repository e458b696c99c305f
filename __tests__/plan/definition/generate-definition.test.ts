import type { Config } from '../../../src/config/config.js';
import { readConfig } from '../../../src/config/read-config.js';
import { generateDefinition } from '../../../src/plan/definition/generate-definition.js';
import { refuseLimits } from '../../../src/plan/definition/refuse-limits.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';
import type { ServiceSnapshot } from '../../../src/watch/rollout.js';

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
const image = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:${'0'.repeat(64)}`;
const network = { subnets: ['subnet-1'], securityGroups: [], publicAddress: false };
const service = {
  arn: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web',
  name: 'web',
  network,
} as unknown as ServiceSnapshot;

function read(explicit: Record<string, string>): Config {
  return readConfig({
    frontEnd: 'github',
    explicit: { service: 'web', 'generate-task-definition': 'true', ...explicit },
    env: {},
  }).config;
}

/** As it is registered: with the options over it. */
function generate(
  explicit: Record<string, string>,
  change: Partial<ServiceSnapshot> = {},
  current: object = { executionRoleArn },
) {
  const config = read(explicit);
  const definition = generateDefinition({
    config,
    service: { ...service, ...change },
    current: { ...current },
  });
  const { container, overrides } = config.taskDefinition;
  const rendered = renderTaskDefinition({ definition, image, container, overrides });
  refuseLimits({ rendered, image, name: 'generated', options: config });
  return rendered;
}

it('is a whole Fargate definition', () => {
  expect(generate({ port: '8080', 'environment-variables': 'A=b' })).toEqual({
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    executionRoleArn,
    containerDefinitions: [
      {
        name: 'web',
        image,
        essential: true,
        environment: [{ name: 'A', value: 'b' }],
        secrets: [],
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': '/ecs/web',
            'awslogs-region': 'eu-central-1',
            'awslogs-stream-prefix': 'ecs',
            'awslogs-create-group': 'true',
          },
        },
      },
    ],
  });
});

it.each([
  [{ cpu: '1 vCPU' }, { cpu: '1024', memory: '2048' }],
  [{ memory: '8 GB' }, { cpu: '1024', memory: '8192' }],
  [{ memory: '1024' }, { cpu: '256', memory: '1024' }],
  [
    { cpu: '512', memory: '4096' },
    { cpu: '512', memory: '4096' },
  ],
])('has a size that Fargate has: %j', (explicit, size) => {
  expect(generate(explicit)).toMatchObject(size);
});

it.each([
  [{ platforms: 'linux/arm64' }, 'ARM64'],
  [{ platforms: 'linux/amd64,linux/arm64' }, 'X86_64'],
  [{ 'cpu-architecture': 'ARM64' }, 'ARM64'],
])('runs on what the image is built for: %j', (explicit, cpuArchitecture) => {
  expect(generate(explicit)).toMatchObject({ runtimePlatform: { cpuArchitecture } });
});

it('keeps the roles of what runs, unless options name others', () => {
  const taskRoleArn = 'arn:aws:iam::123456789012:role/task';
  const other = 'arn:aws:iam::123456789012:role/other';
  expect(generate({}, {}, { executionRoleArn, taskRoleArn })).toMatchObject({
    executionRoleArn,
    taskRoleArn,
  });
  expect(generate({ 'execution-role': other })).toMatchObject({ executionRoleArn: other });
});

it('is what the load balancer expects', () => {
  const loadBalancedPorts = [{ container: 'app', port: 3000 }];
  expect(generate({ 'health-check-path': '/up' }, { loadBalancedPorts })).toMatchObject({
    containerDefinitions: [
      {
        name: 'app',
        portMappings: [{ containerPort: 3000 }],
        healthCheck: { command: ['CMD-SHELL', expect.stringContaining('http://127.0.0.1:3000/up')] },
      },
    ],
  });
});

it.each<[string, Record<string, string>, Partial<ServiceSnapshot>, object, RegExp]>([
  ['without an execution role', {}, {}, {}, /set execution-role/],
  [
    'for a service without subnets',
    {},
    { network: undefined } as unknown as Partial<ServiceSnapshot>,
    { executionRoleArn },
    /no network configuration/,
  ],
  ['for a path without a port', { 'health-check-path': '/' }, {}, { executionRoleArn }, /set port/],
  [
    'for another port than the load balancer’s',
    { port: '80' },
    { loadBalancedPorts: [{ container: 'web', port: 3000 }] },
    { executionRoleArn },
    /load balancer sends to port 3000 of container web/,
  ],
  [
    'for another container than the load balancer’s',
    { container: 'web' },
    { loadBalancedPorts: [{ container: 'app', port: 3000 }] },
    { executionRoleArn },
    /port 3000 of container app/,
  ],
])('is refused %s', (_what, explicit, change, current, message) => {
  expect(() => generate(explicit, change, current)).toThrow(message);
});
