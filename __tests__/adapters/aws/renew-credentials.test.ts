import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../../src/adapters/aws/ecs.js';
import { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
let service: ScriptedService;
let session: ReturnType<typeof openSession>;
beforeEach(async () => {
  service = await ScriptedService.start();
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
  session = openSession({ aws, maxAttempts: 1 });
});
afterEach(async () => {
  session.close();
  await service.close();
});

/** An ID token as a CI host signs it; nobody here checks the signature. */
function idToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://ci.example',
    sub: 'repo:example/web',
    aud: 'sts.amazonaws.com',
    exp: now + 600,
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...claims, iat: now })}.${part({})}`;
}

describe('a token that expires', () => {
  it('is renewed once, and the request is sent again', async () => {
    service.emulator.faults.add([{ operation: 'DescribeServices', next: 1, expiredToken: true }]);
    const snapshot = await ecsAdapter(session).describeService('prod', 'web');
    expect(snapshot.name).toBe('web');
  });

  it('that no new one replaces is a refusal', async () => {
    service.emulator.faults.add([{ operation: 'DescribeServices', expiredToken: true }]);
    const refused = ecsAdapter(session).describeService('prod', 'web');
    await expect(refused).rejects.toMatchObject({ code: 'credentials-refused' });
  });

  it('leads to a new one of the CI host’s identity', async () => {
    session.close();
    let asked = 0;
    const webIdentityToken = async () => {
      asked += 1;
      return idToken();
    };
    const roleToAssume = 'arn:aws:iam::123456789012:role/deploy';
    session = openSession({ aws: { ...aws, roleToAssume }, webIdentityToken, maxAttempts: 1 });
    service.emulator.faults.add([{ operation: 'DescribeServices', next: 1, expiredToken: true }]);
    await ecsAdapter(session).describeService('prod', 'web');
    expect(asked).toBe(2);
  });
});
