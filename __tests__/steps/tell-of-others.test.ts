import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { openSession } from '../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../src/adapters/aws/ecs.js';
import type { Run } from '../../src/steps/run.js';
import { tellOfReplaced } from '../../src/steps/tell-of-others.js';
import type { World } from '../../src/steps/world.js';
import { ScriptedService } from '../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
});
afterEach(() => service.close());

const tags = {
  'ecs-ship:commit': 'c'.repeat(40),
  'ecs-ship:committed-at': '2026-11-20T10:00:00.000Z',
  'ecs-ship:run': 'https://ci.example/run/8',
};

/** What is said when ours starts, given what was seen before the image was built. */
async function told(startOther: () => Promise<unknown>, seenBefore: boolean): Promise<readonly string[]> {
  const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
  const ecs = ecsAdapter(openSession({ aws }));
  const look = () => ecs.describeService('prod', 'web');
  const before = await look();
  await startOther();
  const world = { service: seenBefore ? await look() : before } as World;
  const taskDefinition = await service.register('example/web:4');
  const after = await ecs.updateService({ cluster: 'prod', service: 'web', taskDefinition });
  const known = { notices: [] as string[] };
  const run = { ports: { ecs, clock: service.clock }, report: () => undefined, known } as unknown as Run;
  await tellOfReplaced(run, world, after);
  return known.notices;
}

async function otherPipeline(): Promise<void> {
  const taskDefinition = await service.register('example/web:3', {}, tags);
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(2000);
}

describe('a deployment that began while our image was built', () => {
  it('is named with its revision, commit and run when ours replaces it', async () => {
    expect(await told(otherPipeline, false)).toEqual([
      expect.stringMatching(
        /^Ours replaces deployment ecs-svc\/\d+ \(web:2 of commit cccccccccccc, started by https:\/\/ci\.example\/run\/8\), which began meanwhile/,
      ),
    ]);
  });

  it('is not told of twice when it was seen before', async () => {
    expect(await told(otherPipeline, true)).toEqual([]);
  });

  it('is named by its revision alone when the rest may not be read', async () => {
    const notices = await told(async () => {
      await otherPipeline();
      service.emulator.permissions.set = { deny: ['ecs:DescribeTaskDefinition'] };
    }, false);
    expect(notices).toEqual([
      expect.stringMatching(/^Ours replaces deployment ecs-svc\/\d+ \(web:2\), which/),
    ]);
  });

  it('is nobody where none was in progress', async () => {
    expect(await told(async () => undefined, false)).toEqual([]);
  });
});
