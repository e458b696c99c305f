import { LifecycleStage } from '../../support/lifecycle-stage.js';
import type { ScriptedShip } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let stage: LifecycleStage;
beforeEach(async () => {
  stage = await LifecycleStage.start();
});
afterEach(() => stage.close());

const strict = { lifecycle: { keepImages: 1 } };
const DAY = 86_400_000;

describe('a dry run of a policy that is new or changed', () => {
  const planOf = ({ events }: ScriptedShip) =>
    events.flatMap((event) => (event.kind === 'planned' ? event.plan.actions : []));
  const dry = { ...strict, circumstances: { dryRun: true } };

  it('names the images that would go, the oldest first, and sets nothing', async () => {
    for (const tag of ['a', 'b', 'c']) {
      await stage.push(tag);
      stage.service.clock.advance(DAY);
    }
    const shipped = await stage.ship('one', dry);
    const planned = planOf(shipped).find((action) => action.stage === 'lifecycle');
    expect(planned?.summary).toMatch(/; 3 images expire \(a of .* to c of /);
    expect(planned?.changes?.filter((line) => line.includes('would expire'))).toEqual(
      ['a', 'b', 'c'].map((tag) => expect.stringContaining(`(${tag}) would expire by rule 3`)),
    );
    expect(shipped.outcome).toMatchObject({ verdict: 'planned', exitCode: 0 });
    await expect(stage.policy()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' });
    expect(shipped.requests.filter((one) => /^(Put|Create|Update|Register|Tag)/.test(one))).toEqual([]);
  });

  it('is refused where the run would be', async () => {
    await stage.push('api-1');
    await stage.addService('prod', 'api', `${stage.uri}:api-1`);
    stage.service.clock.advance(DAY);
    await stage.push('newer');
    const { outcome } = await stage.ship('one', dry);
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'image-in-use' } });
  });

  it('goes on without the permission to ask, and says so', async () => {
    stage.service.emulator.permissions.set = { deny: ['ecr:StartLifecyclePolicyPreview'] };
    const planned = planOf(await stage.ship('one', dry)).find((action) => action.stage === 'lifecycle');
    expect(planned?.summary).toMatch(/what goes is not known: .*ecr:StartLifecyclePolicyPreview/);
  });

  it('asks for no preview of a policy that is in place', async () => {
    await stage.ship('one', strict);
    const { requests } = await stage.ship('two', dry);
    expect(requests.filter((one) => one.includes('LifecyclePolicyPreview'))).toEqual([]);
  });
});
