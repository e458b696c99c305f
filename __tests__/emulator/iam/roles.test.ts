import { GetRoleCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { seedFile } from '../../support/seed-file.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const account = 'arn:aws:iam::123456789012';
const trust = (Principal: object) => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' },
});
const allow = (Action: string, Resource: string, Condition = {}) =>
  ({ Effect: 'Allow', Action, Resource, Condition }) as const;
const inline = (...Statement: object[]) => [{ PolicyName: 'own', PolicyDocument: { Statement } }];
const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf';

const roles = [
  {
    RoleName: 'execution',
    Path: '/service/',
    Description: 'starts tasks',
    AssumeRolePolicyDocument: trust({ Service: 'ecs-tasks.amazonaws.com' }),
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'],
    Policies: inline(allow('secretsmanager:GetSecretValue', `${secret.slice(0, -6)}*`)),
  },
  {
    RoleName: 'deploy',
    AssumeRolePolicyDocument: JSON.stringify(trust({ AWS: `${account}:root` })),
    Policies: [
      {
        PolicyName: 'own',
        PolicyDocument: JSON.stringify({
          Statement: [
            allow('iam:PassRole', '*', {
              StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
            }),
            { Effect: 'Deny', Action: 'ecs:Delete*', Resource: '*' },
          ],
        }),
      },
    ],
  },
];

let emulator: Emulator;
let iam: IAMClient;

beforeAll(async () => {
  emulator = await startTestEmulator({ seed: seedFile({ roles }) });
  iam = new IAMClient(clientConfig(emulator));
});

afterEach(() => {
  emulator.permissions.set = {};
});

afterAll(async () => {
  iam.destroy();
  await emulator.close();
});

describe('GetRole', () => {
  const getRole = (RoleName: string) => iam.send(new GetRoleCommand({ RoleName }));

  it('shows a seeded role by its name, its trust policy URL-encoded', async () => {
    const { Role } = await getRole('execution');
    expect(Role).toMatchObject({
      Arn: `${account}:role/service/execution`,
      Path: '/service/',
      RoleName: 'execution',
      RoleId: expect.stringMatching(/^AROA[0-9A-Z]{17}$/),
      CreateDate: expect.any(Date),
      Description: 'starts tasks',
      MaxSessionDuration: 3600,
    });
    const document = Role?.AssumeRolePolicyDocument ?? '';
    expect(document).toMatch(/^%7B/);
    expect(JSON.parse(decodeURIComponent(document))).toEqual(roles[0]?.AssumeRolePolicyDocument);
  });

  it('knows no other, and none of another account', async () => {
    await expect(getRole('nobody')).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role with name nobody cannot be found.',
      $metadata: { httpStatusCode: 404 },
    });
    const credentials = { accessKeyId: '210987654321', secretAccessKey: 'example' };
    const elsewhere = new IAMClient({ ...clientConfig(emulator), credentials });
    const asked = elsewhere.send(new GetRoleCommand({ RoleName: 'execution' }));
    await expect(asked).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    elsewhere.destroy();
  });

  it('is judged on the role, in IAM’s own words', async () => {
    const Resource = `${account}:role/execution`;
    emulator.permissions.set = { policy: { Statement: allow('iam:GetRole', Resource) } };
    await expect(getRole('execution')).resolves.toBeDefined();
    await expect(getRole('deploy')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringMatching(
        /iam:GetRole on resource: arn:aws:iam::123456789012:role\/deploy because/,
      ),
    });
  });
});

describe('SimulatePrincipalPolicy', () => {
  const simulate = async (
    source: string,
    ActionNames: string[],
    more: Partial<ConstructorParameters<typeof SimulatePrincipalPolicyCommand>[0]> = {},
    client = iam,
  ) => {
    const input = { PolicySourceArn: source, ActionNames, ...more };
    const { EvaluationResults = [], ...rest } = await client.send(new SimulatePrincipalPolicyCommand(input));
    const told = EvaluationResults.map(
      (one) => `${one.EvalActionName} ${one.EvalResourceName} ${one.EvalDecision}`,
    );
    const missing = EvaluationResults.flatMap(({ MissingContextValues = [] }) => MissingContextValues);
    return { told, missing, ...rest };
  };
  const execution = `${account}:role/service/execution`;

  it('judges each action on each resource by the policies of a role, managed ones too', async () => {
    const actions = ['secretsmanager:GetSecretValue', 'logs:PutLogEvents', 'logs:CreateLogGroup'];
    const { told } = await simulate(execution, actions, {
      ResourceArns: [secret, `${secret}-other`, 'arn:x'],
    });
    expect(told).toEqual([
      `secretsmanager:GetSecretValue ${secret} allowed`,
      `secretsmanager:GetSecretValue ${secret}-other allowed`,
      'secretsmanager:GetSecretValue arn:x implicitDeny',
      `logs:PutLogEvents ${secret} allowed`,
      `logs:PutLogEvents ${secret}-other allowed`,
      'logs:PutLogEvents arn:x allowed',
      `logs:CreateLogGroup ${secret} implicitDeny`,
      `logs:CreateLogGroup ${secret}-other implicitDeny`,
      'logs:CreateLogGroup arn:x implicitDeny',
    ]);
  });

  it.each([
    ['nothing', [], 'implicitDeny', ['iam:PassedToService']],
    ['the condition’s key', ['ecs-tasks.amazonaws.com'], 'allowed', []],
    ['another value of it', ['lambda.amazonaws.com'], 'implicitDeny', []],
  ])('takes what is told of the request: %s', async (_what, values, decision, untold) => {
    const ContextEntries = values.map((value) => ({
      ContextKeyName: 'iam:PassedToService',
      ContextKeyValues: [value],
      ContextKeyType: 'string' as const,
    }));
    const { told, missing } = await simulate(`${account}:role/deploy`, ['iam:PassRole'], { ContextEntries });
    expect(told).toEqual([`iam:PassRole * ${decision}`]);
    expect(missing).toEqual(untold);
  });

  it('tells an explicit deny', async () => {
    const { told } = await simulate(`${account}:role/deploy`, ['ecs:DeleteService', 'ecs:UpdateService']);
    expect(told).toEqual(['ecs:DeleteService * explicitDeny', 'ecs:UpdateService * implicitDeny']);
  });

  it('judges the caller by what callers may do, as a user and as a role', async () => {
    emulator.permissions.set = { deny: ['ecs:UpdateService'] };
    const actions = ['ecs:UpdateService', 'ecs:DescribeServices'];
    const expected = ['ecs:UpdateService * explicitDeny', 'ecs:DescribeServices * allowed'];
    expect((await simulate(`${account}:user/AKIAEXAMPLE`, actions)).told).toEqual(expected);
    const sts = new STSClient(clientConfig(emulator));
    const RoleArn = `${account}:role/deploy`;
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'run' }));
    sts.destroy();
    const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '' } = Credentials ?? {};
    const as = new IAMClient({ ...clientConfig(emulator), credentials: { accessKeyId, secretAccessKey } });
    expect((await simulate(RoleArn, actions, {}, as)).told).toEqual(expected);
    as.destroy();
  });

  it('gives its answer in pages', async () => {
    const ActionNames = ['a:One', 'a:Two', 'a:Three'];
    const first = await simulate(execution, ActionNames, { MaxItems: 2 });
    expect(first).toMatchObject({ told: [expect.anything(), expect.anything()], IsTruncated: true });
    const next = await simulate(execution, ActionNames, { MaxItems: 2, Marker: first.Marker });
    expect(next).toMatchObject({ told: ['a:Three * implicitDeny'], IsTruncated: false });
  });

  it.each([
    [`${account}:role/nobody`, 'NoSuchEntityException', /role\/nobody cannot be found/],
    [
      'arn:aws:sts::123456789012:assumed-role/deploy/run',
      'InvalidInputException',
      /^Invalid Entity Arn: .*run does not clearly define entity type and name/,
    ],
  ])('refuses %s', async (source, name, message) => {
    const told = { name, message: expect.stringMatching(message) };
    await expect(simulate(source, ['ecs:UpdateService'])).rejects.toMatchObject(told);
  });
});
