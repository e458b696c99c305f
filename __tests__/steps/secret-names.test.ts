import { SecretStore } from '../../src/emulator/secrets/secret-store.js';
import { ScriptedService } from '../support/scripted-service.js';
import { secretsSeed } from '../support/secrets-seed.js';
import { shipOptions } from '../support/ship-options.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });

const secrets = { 'app/db': { user: 'amy', password: 'hunter2' } };

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start({}, { seed: secretsSeed(secrets) });
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
});
afterEach(() => service.close());

const role = 'execution-role: arn:aws:iam::123456789012:role/ecs-execution\n';
const asked = (requests: readonly string[]) => requests.filter((one) => one === 'DescribeSecret').length;

describe('secrets by their short names', () => {
  it('are registered as ARNs that ECS can read, each asked for once', async () => {
    const text =
      'secrets: { USER: app/db:user, PASSWORD: "app/db:password::", KEY: /app/key, OLD: ssm:old }\n'.concat(
        role,
      );
    const { outcome, requests, web } = await shipOptions(service, text);
    expect(outcome.verdict).toBe('stable');
    const valueFrom = Object.fromEntries(
      (web.secrets as { name: string; valueFrom: string }[]).map((one) => [one.name, one.valueFrom]),
    );
    expect(valueFrom).toMatchObject({
      USER: expect.stringMatching(
        /^arn:aws:secretsmanager:eu-central-1:123456789012:secret:app\/db-\w{6}:user::$/,
      ),
      PASSWORD: expect.stringMatching(/:password::$/),
      KEY: 'arn:aws:ssm:eu-central-1:123456789012:parameter/app/key',
      OLD: 'arn:aws:ssm:eu-central-1:123456789012:parameter/old',
    });
    expect(new SecretStore({ secrets }).resolve(valueFrom.PASSWORD ?? '')).toEqual({ value: 'hunter2' });
    expect(asked(requests)).toBe(1);
    expect((await shipOptions(service, text)).outcome.verdict).toBe('unchanged');
  });

  it('that need no request cause none', async () => {
    const { requests } = await shipOptions(service, `secrets: { KEY: /app/key }\n${role}`);
    expect(requests).toContain('RegisterTaskDefinition');
    expect(asked(requests)).toBe(0);
  });

  it('that are not there are told all at once with their places, before anything is changed', async () => {
    const { outcome, requests } = await shipOptions(
      service,
      'secrets:\n  DB: app/dp:user\n  USER: app/db:user\n  API: nowhere\n',
    );
    expect(outcome).toMatchObject({
      exitCode: 3,
      failure: {
        code: 'secret-not-found',
        message:
          'ecs-ship.yml:3:3 secrets.DB: Secrets Manager has no secret "app/dp" in this account and region.',
        evidence: [expect.stringMatching(/^ecs-ship\.yml:5:3 secrets\.API: .*"nowhere"/)],
      },
    });
    expect(requests).not.toContain('RegisterTaskDefinition');
  });

  it('that nobody may look up are told with the permission, and the way without it', async () => {
    service.emulator.faults.add([{ operation: 'DescribeSecret', accessDenied: true }]);
    const { outcome, requests } = await shipOptions(service, 'secrets: { DB: app/db }\n');
    expect(outcome).toMatchObject({
      exitCode: 8,
      failure: {
        code: 'permission-denied',
        message: expect.stringMatching(
          /^ecs-ship\.yml:2:12 secrets\.DB: AWS denies secretsmanager:DescribeSecret: .*secret:app\/db-\?{6}/,
        ),
        remedy:
          'Allow secretsmanager:DescribeSecret on it (docs/iam.md), or write its full ARN under secrets.',
      },
    });
    expect(requests).not.toContain('RegisterTaskDefinition');
  });

  it('are planned as ARNs, with the permission that finding them takes', async () => {
    const text = `secrets: { DB: app/db }\n${role}`;
    const { events, requests } = await shipOptions(service, text, { dryRun: true });
    const planned = events.find((event) => event.kind === 'planned');
    const plan = planned?.kind === 'planned' ? planned.plan : undefined;
    expect(plan?.permissions.needed).toContainEqual({
      action: 'secretsmanager:DescribeSecret',
      resources: ['arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-??????'],
    });
    expect(plan?.actions.find(({ stage }) => stage === 'task-definition')?.changes).toContain(
      '+ containerDefinitions[web].secrets[DB]',
    );
    expect(requests).not.toContain('RegisterTaskDefinition');
  });

  it('of a secret that is being deleted are refused', async () => {
    const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-AbCdEf';
    const port = { findSecret: async () => ({ arn, isDeleted: true }) };
    const { outcome } = await shipOptions(service, 'secrets: { DB: app/db }\n', { ports: { secrets: port } });
    expect(outcome.failure?.message).toContain('the secret "app/db" is being deleted');
  });
});
