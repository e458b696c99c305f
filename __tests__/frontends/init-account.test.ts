import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../src/frontends/cli.js';
import { fakeCliIo } from '../support/fake-cli-io.js';
import { type InitFolder, openInitFolder, runInit } from '../support/init-folder.js';
import { ServicesStage } from '../support/services-stage.js';

const ROLE = 'arn:aws:iam::123456789012:role';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf';
const container = {
  name: 'api',
  image: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/api:1.2@sha256:${'a'.repeat(64)}`,
  essential: true,
  portMappings: [{ containerPort: 8080, protocol: 'tcp' as const }],
  secrets: [{ name: 'DATABASE_URL', valueFrom: SECRET }],
  logConfiguration: {
    logDriver: 'awslogs' as const,
    options: { 'awslogs-group': '/shop/api', 'awslogs-region': 'eu-central-1' },
  },
};

let stage: ServicesStage;
let sample: InitFolder;

beforeAll(async () => {
  stage = await ServicesStage.start();
  const { ecs } = stage.service;
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: 'api', memory: '512', cpu: '256' },
      ...{ taskRoleArn: `${ROLE}/api-task`, executionRoleArn: `${ROLE}/api-execution` },
      containerDefinitions: [{ name: 'agent', image: 'example/agent:1', essential: false }, container],
    }),
  );
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'api', taskDefinition: 'api' }));
  await stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'shop/api' }));
});
afterAll(() => stage.close());
beforeEach(async () => {
  sample = await openInitFolder('express');
});
afterEach(() => sample.remove());

const init = (...flags: readonly string[]) =>
  runInit(['init', '--ci', 'github', ...flags], sample.folder, { ...process.env });
const read = (path: string) => readFileSync(join(sample.folder, path), 'utf8');

it('takes account, region and cluster from the account, and asks it for nothing but reads', async () => {
  const from = stage.service.emulator.requests.entries().length;
  const { code, out } = await init('--service', 'web', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    accountId: '123456789012',
    region: 'eu-central-1',
    cluster: 'prod',
  });
  expect(read('.github/workflows/deploy.yml')).toContain('arn:aws:iam::123456789012:role/web-deploy');
  const asked = stage.service.emulator.requests
    .entries()
    .slice(from)
    .map(({ operation }) => operation);
  expect(new Set(asked)).toEqual(
    new Set(['GetCallerIdentity', 'ListClusters', 'ListServices', 'DescribeRepositories']),
  );
});

it('imports a live service: roles, secrets, logs and sidecars stay, what ECS alone writes goes', async () => {
  const { code, err } = await init('--from-service', 'prod/api');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const definition = JSON.parse(read('task-definition.json'));
  expect(definition).toMatchObject({
    ...{ family: 'api', cpu: '256', memory: '512' },
    ...{ taskRoleArn: `${ROLE}/api-task`, executionRoleArn: `${ROLE}/api-execution` },
  });
  for (const name of ['taskDefinitionArn', 'revision', 'status', 'registeredAt', 'compatibilities'])
    expect(definition).not.toHaveProperty(name);
  const [agent, api] = definition.containerDefinitions;
  expect(agent.image).toBe('example/agent:1');
  expect(api).toMatchObject({
    ...{ image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/api', secrets: container.secrets },
    logConfiguration: container.logConfiguration,
  });
  expect(read('ecs-ship.yml')).toMatch(
    /cluster: prod\nservice: api\n[\s\S]*repository: shop\/api\n[\s\S]*container: api\n/,
  );
  const policy = read('ecs-ship-iam/deploy-policy.json');
  for (const one of [
    `${ROLE}/api-task`,
    `${ROLE}/api-execution`,
    'log-group:/shop/api',
    'repository/shop/api',
  ])
    expect(policy).toContain(one);
});

it('keeps the settings of the service where check looks at them', async () => {
  await init('--from-service', 'prod/api');
  expect(JSON.parse(read('service-definition.json'))).toMatchObject({ cluster: 'prod', serviceName: 'api' });
  const io = fakeCliIo({}, sample.folder);
  expect(await runCli(['check', '--json'], io)).toBe(0);
  expect(JSON.parse(io.out()).files).toContain('service-definition.json');
});

it('ends before the first file where there is no such service', async () => {
  const { code, err } = await init('--from-service', 'prod/nothing');
  expect(code).toBe(3);
  expect(err).toContain('nothing');
  expect(() => read('ecs-ship.yml')).toThrow('ENOENT');
});

it('does without what it may not read, and says so', async () => {
  const { permissions } = stage.service.emulator;
  permissions.set = { deny: ['ecs:ListClusters'] };
  const { code, out } = await init('--service', 'web').finally(() => {
    permissions.set = {};
  });
  expect(code).toBe(0);
  expect(out).toMatch(/The clusters are not known: .*ecs:ListClusters/);
  expect(read('ecs-ship.yml')).toMatch(/^cluster: default$/m);
});

it('asks nothing with --offline', async () => {
  const from = stage.service.emulator.requests.entries().length;
  const { code, out } = await init('--service', 'web', '--offline');
  expect(code).toBe(0);
  expect(out).toContain('Nobody knows the AWS account here');
  expect(stage.service.emulator.requests.entries()).toHaveLength(from);
});
