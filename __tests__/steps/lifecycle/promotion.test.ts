import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { lifecyclePolicy } from '../../../src/plan/lifecycle-policy.js';
import { commitOf, LifecycleStage } from '../../support/lifecycle-stage.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const repositoryName = 'mirror';
const keepsOne = lifecyclePolicy({ mode: 'auto', keepImages: 1, untaggedDays: 1 });

let stage: LifecycleStage;
beforeEach(async () => {
  stage = await LifecycleStage.start(undefined, { lifecycleInterval: HOUR });
  await stage.ecr.send(new CreateRepositoryCommand({ repositoryName }));
  await stage.addService('production', 'web');
});
afterEach(() => stage.close());

const mirror = () => stage.uri.replace(/web$/, repositoryName);

/** To staging, with a copy for production. */
function build(name: string) {
  return stage.ship(name, {
    rest: (config) => ({ ...config, image: { ...config.image, pushTo: [mirror()] } }),
  });
}

/** The copy to production. */
function promote(name: string) {
  return stage.ship(name, { cluster: 'production', image: `${mirror()}:${commitOf(name)}` });
}

async function copies(): Promise<string[]> {
  const { imageDetails = [] } = await stage.ecr.send(new DescribeImagesCommand({ repositoryName }));
  const tags = imageDetails.flatMap((image) => image.imageTags ?? []);
  return ['one', 'two', 'three', 'four'].filter((name) => tags.includes(commitOf(name)));
}

async function setPolicy(lifecyclePolicyText: string): Promise<void> {
  await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
}

describe('a copy that was promoted', () => {
  it('outlives newer copies and keep-images: 1, and so does the one that a rollback needs', async () => {
    await setPolicy(keepsOne);
    await build('one');
    expect((await promote('one')).outcome).toMatchObject({ verdict: 'stable', notices: [] });
    for (const name of ['two', 'three']) await build(name);
    stage.service.clock.advance(3 * DAY);
    expect(await copies()).toEqual(['one', 'three']);
    await promote('three');
    await build('four');
    stage.service.clock.advance(3 * DAY);
    expect(await copies()).toEqual(['one', 'three', 'four']);
  });

  it('is warned about where the policy has no rule that keeps it', async () => {
    const { rules } = JSON.parse(keepsOne);
    await setPolicy(JSON.stringify({ rules: rules.slice(1) }));
    await build('one');
    expect((await promote('one')).outcome.notices).toEqual([
      expect.stringContaining('The lifecycle policy of mirror may expire images that run'),
    ]);
  });

  it('is deployed where nobody may look at the policy', async () => {
    await build('one');
    stage.service.emulator.permissions.set = { deny: ['ecr:GetLifecyclePolicy'] };
    const { outcome } = await promote('one');
    expect(outcome).toMatchObject({ verdict: 'stable', notices: [] });
  });
});
