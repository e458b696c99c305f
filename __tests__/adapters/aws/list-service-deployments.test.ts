import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
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

async function updates(count: number, apartMs = 0): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    await service.ecs.send(
      new UpdateServiceCommand({ cluster: 'prod', service: 'web', forceNewDeployment: true }),
    );
    service.clock.advance(apartMs);
  }
}

function lists(): number {
  const isList = ({ operation }: { operation?: string | undefined }) =>
    operation === 'ListServiceDeployments';
  return service.emulator.requests.entries().filter(isList).length;
}

describe('listing service deployments', () => {
  it('finds the oldest of thirty that began since ours, on the second page', async () => {
    const since = service.clock.now();
    await updates(30);
    const found = await ecsAdapter(session).listServiceDeployments('prod', 'web', { since });
    expect(found).toHaveLength(30);
    expect(lists()).toBe(2);
  });

  it('gives up after five pages', async () => {
    const since = service.clock.now();
    await updates(110);
    const found = await ecsAdapter(session).listServiceDeployments('prod', 'web', { since });
    expect(found).toHaveLength(100);
  });

  it('reads one page of a long history', async () => {
    await updates(25, 60_000);
    const found = await ecsAdapter(session).listServiceDeployments('prod', 'web', { successful: true });
    expect(found).toHaveLength(20);
    expect(lists()).toBe(1);
  });
});
