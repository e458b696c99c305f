import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DescribeClustersCommand,
  ECSClient,
  ListClustersCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
} from '@aws-sdk/client-ecs';
import {
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { Permissions } from '../../../src/emulator/faults/permissions.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from '../control/control-client.js';

describe('Permissions', () => {
  it.each([
    [{}, 'ecs:RunTask', undefined],
    [{ allow: [] }, 'ecs:RunTask', 'not allowed'],
    [{ allow: ['ecs:Describe*'] }, 'ecs:DescribeServices', undefined],
    [{ allow: ['ecs:Describe*'] }, 'ecs:ListServices', 'not allowed'],
    [{ allow: ['ECS:runtask'] }, 'ecs:RunTask', undefined],
    [{ deny: ['ecs:Run*'] }, 'ecs:RunTask', 'denied'],
    [{ deny: ['ecs:Run*'] }, 'ecs:StopTask', undefined],
    [{ allow: ['*'], deny: ['ecr:*'] }, 'ecr:PutImage', 'denied'],
  ])('%j: %s', (set, action, refusal) => {
    const permissions = new Permissions();
    permissions.set = set;
    expect(permissions.refusal({ action, resource: '*' })).toBe(refusal);
  });
});

describe('an emulator with permissions', () => {
  let emulator: Emulator;
  let ecs: ECSClient;

  beforeEach(async () => {
    emulator = await startTestEmulator();
    ecs = new ECSClient(clientConfig(emulator));
  });

  afterEach(async () => {
    ecs.destroy();
    await emulator.close();
  });

  const identity = 'User: arn:aws:iam::123456789012:user/AKIAEXAMPLE is not authorized to perform: ';

  it('refuses a task definition that names a role where iam:PassRole is denied', async () => {
    const executionRoleArn = 'arn:aws:iam::123456789012:role/web-execution';
    const containerDefinitions = [{ name: 'web', image: 'web:1', memory: 64 }];
    const register = (roles: object) =>
      ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions, ...roles }));
    await expect(register({ executionRoleArn })).resolves.toBeDefined();
    await control(emulator, 'POST', '/permissions', { deny: ['iam:PassRole'] });
    await expect(register({})).resolves.toBeDefined();
    await expect(register({ executionRoleArn })).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `${identity}iam:PassRole on resource: ${executionRoleArn} with an explicit deny in an identity-based policy`,
    });
  });

  it('refuses whatever is not allowed, before it looks at the input', async () => {
    await control(emulator, 'POST', '/permissions', { allow: ['ecs:DescribeClusters'] });
    await expect(ecs.send(new DescribeClustersCommand({}))).resolves.toBeDefined();
    await expect(ecs.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `${identity}ecs:ListClusters on resource: * because no identity-based policy allows the ecs:ListClusters action`,
    });
    const denied = ecs.send(new RunTaskCommand({ cluster: 'none', taskDefinition: 'web:3' }));
    await expect(denied).rejects.toMatchObject({
      message: expect.stringContaining(
        'resource: arn:aws:ecs:eu-central-1:123456789012:task-definition/web:3 because',
      ),
    });
  });

  it('says so where an explicit deny is the reason', async () => {
    await control(emulator, 'POST', '/permissions', { deny: ['ecs:List*'] });
    await expect(ecs.send(new ListClustersCommand({}))).rejects.toMatchObject({
      message: `${identity}ecs:ListClusters on resource: * with an explicit deny in an identity-based policy`,
    });
  });

  it('uses IAM’s service names and the query protocol’s code for ELB', async () => {
    await control(emulator, 'POST', '/permissions', { allow: ['ecs:*'] });
    const elb = new ElasticLoadBalancingV2Client(clientConfig(emulator));
    await expect(elb.send(new DescribeTargetGroupsCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('elasticloadbalancing:DescribeTargetGroups'),
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('always lets a caller ask who they are', async () => {
    await control(emulator, 'POST', '/permissions', { allow: [] });
    const sts = new STSClient(clientConfig(emulator));
    await expect(sts.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '123456789012',
    });
  });

  it('holds for a push too, by the ECR actions it needs', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
    const registry = await registryClient(ecr, emulator.url);
    await control(emulator, 'POST', '/permissions', { deny: ['ecr:PutImage'] });
    await expect(registry.pushImage('app', 'v1', 'content')).rejects.toThrow(
      /DENIED.*ecr:PutImage on resource: arn:aws:ecr:us-east-1:123456789012:repository\/app with/,
    );
    await control(emulator, 'DELETE', '/permissions');
    await expect(registry.pushImage('app', 'v1', 'content')).resolves.toMatch(/^sha256:/);
  });

  it.each([
    [{ allow: ['UpdateService'] }, '"UpdateService" is no action; write ecs:UpdateService or ecr:*'],
    [{}, 'give allow, deny or policy'],
    [{ policy: { Statement: [{ Effect: 'Allow', Action: 'ecs:*' }] } }, 'Resource is missing'],
    [
      {
        policy: {
          Statement: {
            Effect: 'Allow',
            Action: 'ecs:*',
            Resource: '*',
            Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
          },
        },
      },
      'condition operator IpAddress is not evaluated here',
    ],
    [{ alow: [] }, 'did you mean allow?'],
  ])('refuses %j', async (set, error) => {
    expect(await control(emulator, 'POST', '/permissions', set)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(error) },
    });
  });
});
