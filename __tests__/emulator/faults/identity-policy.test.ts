import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { type IdentityPolicy, refusalBy } from '../../../src/emulator/faults/identity-policy.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from '../control/control-client.js';

const web = 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web';
const allow = (Action: string | string[], Resource: string | string[], Condition = {}) =>
  ({ Effect: 'Allow', Action, Resource, Condition }) as const;
const policy = (...Statement: IdentityPolicy['Statement'][]) =>
  ({ Version: '2012-10-17', Statement: Statement.flat() }) as IdentityPolicy;

describe('an identity-based policy', () => {
  const update = { action: 'ecs:UpdateService', resource: web };
  const deny = { Effect: 'Deny', Action: 'ecs:Update*', Resource: '*' } as const;
  it.each([
    ['the action on the resource', policy(allow('ecs:UpdateService', web)), undefined],
    ['one of several', policy(allow(['ecs:ListTasks', 'ecs:Update*'], ['arn:a', web])), undefined],
    ['the resource by a pattern', policy(allow('ECS:updateservice', `${web.slice(0, -3)}?e*`)), undefined],
    ['another resource', policy(allow('ecs:UpdateService', web.replace('prod', 'test'))), 'not allowed'],
    ['another action on it', policy(allow('ecs:DescribeServices', web)), 'not allowed'],
    ['nothing', policy(), 'not allowed'],
    ['a deny beside it', policy(allow('ecs:*', '*'), deny), 'denied'],
    [
      'a condition that the request says nothing of',
      policy(allow('ecs:*', '*', { StringEquals: { 'aws:x': 'y' } })),
      'not allowed',
    ],
  ])('%s', (_what, given, refusal) => {
    expect(refusalBy(given, update)).toBe(refusal);
  });
});

describe('an emulator with a policy', () => {
  let emulator: Emulator;
  let ecs: ECSClient;
  const set = (...statements: IdentityPolicy['Statement'][]) =>
    control(emulator, 'POST', '/permissions', { policy: policy(...statements) });

  beforeEach(async () => {
    emulator = await startTestEmulator();
    ecs = new ECSClient(clientConfig(emulator));
  });

  afterEach(async () => {
    ecs.destroy();
    await emulator.close();
  });

  it('judges each of several resources, and names the one that is refused', async () => {
    const containerDefinitions = [{ name: 'web', image: 'web:1', memory: 64 }];
    await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
    await ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    const service = { cluster: 'prod', taskDefinition: 'web', desiredCount: 0 };
    for (const serviceName of ['web', 'api'])
      await ecs.send(new CreateServiceCommand({ ...service, serviceName }));
    await set(allow('ecs:DescribeServices', web));
    const describe = (...services: string[]) =>
      ecs.send(new DescribeServicesCommand({ cluster: 'prod', services }));
    await expect(describe('web')).resolves.toMatchObject({ services: [{ serviceName: 'web' }] });
    await expect(describe('web', 'api')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `ecs:DescribeServices on resource: ${web.replace(/web$/, 'api')} because no identity-based policy allows`,
      ),
    });
  });

  it('lets a role be passed only where it is named, and to whom', async () => {
    const role = 'arn:aws:iam::123456789012:role/web-execution';
    const register = () =>
      ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          executionRoleArn: role,
          containerDefinitions: [{ name: 'web', image: 'web:1', memory: 64 }],
        }),
      );
    const pass = (resource: string, service: string) =>
      set(
        allow('ecs:RegisterTaskDefinition', '*'),
        allow('iam:PassRole', resource, { StringEquals: { 'iam:PassedToService': service } }),
      );
    const refused = { message: expect.stringContaining(`iam:PassRole on resource: ${role} because`) };
    await set(allow('ecs:RegisterTaskDefinition', '*'));
    await expect(register()).rejects.toMatchObject(refused);
    await pass(`${role}-other`, 'ecs-tasks.amazonaws.com');
    await expect(register()).rejects.toMatchObject(refused);
    await pass(role, 'lambda.amazonaws.com');
    await expect(register()).rejects.toMatchObject(refused);
    await pass(role, 'ecs-tasks.amazonaws.com');
    await expect(register()).resolves.toBeDefined();
  });

  it('judges a push by the repository that it goes to', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    for (const repositoryName of ['app', 'other'])
      await ecr.send(new CreateRepositoryCommand({ repositoryName }));
    const registry = await registryClient(ecr, emulator.url);
    await set(allow('ecr:*', 'arn:aws:ecr:*:123456789012:repository/app'));
    await expect(registry.pushImage('app', 'v1', 'content')).resolves.toMatch(/^sha256:/);
    const refused = await registry.fetch('POST', '/v2/other/blobs/uploads/');
    expect(refused.status).toBe(403);
    await expect(refused.text()).resolves.toMatch(
      /ecr:InitiateLayerUpload on resource: [^ ]*:repository\/other because no identity-based policy allows/,
    );
    ecr.destroy();
  });
});
