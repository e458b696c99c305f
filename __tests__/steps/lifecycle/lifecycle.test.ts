import { PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr';
import { RunTaskCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { commitOf, LifecycleStage, repositoryName } from '../../support/lifecycle-stage.js';
import type { ScriptedShip } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let stage: LifecycleStage;
afterEach(() => stage.close());

const strict = { lifecycle: { keepImages: 1 } };
const mark = (role = '') => `ecs-ship.prod.web${role}`;
const lifecycleOf = ({ outcome }: ScriptedShip) =>
  outcome.stages.find((one) => one.stage === 'lifecycle')?.summary;
const DAY = 86_400_000;

describe('what runs', () => {
  it('carries the current tag after a stable deployment, and what it replaced the previous one', async () => {
    stage = await LifecycleStage.start();
    await stage.ship('one', strict);
    const { outcome } = await stage.ship('two', strict);
    expect(outcome).toMatchObject({ verdict: 'stable', notices: [] });
    const tags = await stage.tags();
    expect(tags.get(mark())).toBe(tags.get(commitOf('two')));
    expect(tags.get(mark('.previous'))).toBe(tags.get(commitOf('one')));
  });

  it('outlives keep-images: 1 and the push of others, and older images do not', async () => {
    stage = await LifecycleStage.start();
    for (const name of ['one', 'two', 'three']) await stage.ship(name, strict);
    await stage.push('somebody-elses');
    stage.service.clock.advance(3 * DAY);
    const tags = await stage.tags();
    expect([...tags.keys()].filter((tag) => !tag.startsWith('ecs-ship.')).sort()).toEqual(
      [commitOf('three'), commitOf('two'), 'latest', 'somebody-elses'].sort(),
    );
  });

  it('keeps its tag through a rollback, and the image that failed does not take it', async () => {
    stage = await LifecycleStage.start();
    await stage.ship('one', strict);
    const digest = await stage.push(commitOf('two'));
    stage.service.script({ image: `${stage.uri}@${digest}`, script: { exit: { code: 1, after: 1 } } });
    expect((await stage.ship('two', strict)).outcome.verdict).toBe('rolled-back');
    await stage.push('somebody-elses');
    stage.service.clock.advance(3 * DAY);
    const tags = await stage.tags();
    expect(tags.get(mark())).toBe(tags.get(commitOf('one')));
    expect(tags.get(commitOf('one'))).toBeDefined();
  });

  it('is kept although nobody saw its deployment end', async () => {
    stage = await LifecycleStage.start();
    await stage.ship('one', strict);
    const interrupt = { atSecond: 3, happen: async () => stage.service.interrupt() };
    expect((await stage.ship('two', { ...strict, incidents: [interrupt] })).outcome.verdict).toBe(
      'cancelled',
    );
    await stage.push('somebody-elses');
    stage.service.clock.advance(3 * DAY);
    const before = await stage.digestOf('two');
    expect(before).toBeDefined();
    await stage.ship('three', strict);
    const tags = await stage.tags();
    expect(tags.get(mark('.previous'))).toBe(before);
    expect(tags.get(mark())).toBe(tags.get(commitOf('three')));
  });

  it('is kept when it was deployed by tag and the tag has moved on', async () => {
    stage = await LifecycleStage.start();
    const old = await stage.push('latest');
    await stage.service.ecs.send(
      new UpdateServiceCommand({
        cluster: 'prod',
        service: 'web',
        taskDefinition: await stage.service.register(`${stage.uri}:latest`),
      }),
    );
    stage.service.clock.advance(120_000);
    await stage.ship('one', strict);
    stage.service.clock.advance(3 * DAY);
    expect(await stage.exists({ imageDigest: old })).toBe(true);
    expect((await stage.tags()).get(mark('.previous'))).toBe(old);
  });

  it('is marked when it was promoted, and said to be unmarked in the registry of another account', async () => {
    stage = await LifecycleStage.start();
    await stage.push('staged');
    const { outcome } = await stage.ship('one', { ...strict, image: `${stage.uri}:staged` });
    expect(outcome).toMatchObject({ verdict: 'stable', notices: [] });
    expect((await stage.tags()).get(mark())).toBe((await stage.tags()).get('staged'));
    const theirs = `210987654321.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:${'a'.repeat(64)}`;
    stage.service.emulator.permissions.set = { deny: ['ecr:BatchGetImage'] };
    const elsewhere = await stage.ship('two', { ...strict, image: theirs });
    expect(elsewhere.outcome.notices).toContainEqual(expect.stringContaining('another account or region'));
  });

  it('gets a tag of its own for every image where tags cannot move', async () => {
    stage = await LifecycleStage.start({ imageTagMutability: 'IMMUTABLE' });
    await stage.ship('one', strict);
    const { outcome } = await stage.ship('two', strict);
    expect(outcome.notices).toContainEqual(expect.stringMatching(/immutable.*ecs-ship\.\*/));
    await stage.ship('three', strict);
    await stage.push('somebody-elses');
    stage.service.clock.advance(3 * DAY);
    for (const name of ['two', 'three']) expect(await stage.digestOf(name)).toBeDefined();
  });
});

it('asks nothing more for a rerun of a shipped commit, which marks nothing', async () => {
  stage = await LifecycleStage.start();
  await stage.ship('one');
  const { outcome, requests } = await stage.ship('one');
  expect(outcome.verdict).toBe('unchanged');
  expect(requests.length).toBeLessThanOrEqual(8);
  expect(requests.filter((one) => /^(Put|Start|List)/.test(one))).toEqual([]);
});

describe('a lifecycle policy that is new or changed', () => {
  it('tells what goes, and by which images', async () => {
    stage = await LifecycleStage.start();
    for (const tag of ['a', 'b', 'c']) {
      await stage.push(tag);
      stage.service.clock.advance(DAY);
    }
    const shipped = await stage.ship('one', { lifecycle: { keepImages: 2 } });
    expect(lifecycleOf(shipped)).toMatch(/; 2 images expire \(a of \d{4}-\d\d-\d\d to b of /);
    expect(shipped.events).toContainEqual(
      expect.objectContaining({
        kind: 'stage-progress',
        line: '+ rule 3: expire images tagged *: all but the newest 2',
      }),
    );
    const changed = await stage.ship('two', { lifecycle: { keepImages: 3 } });
    expect(changed.events).toContainEqual(
      expect.objectContaining({
        line: '~ rule 3: expire images tagged *: all but the newest 3 (was: all but the newest 2)',
      }),
    );
  });

  it('is refused when it would take what another service runs, and says which', async () => {
    stage = await LifecycleStage.start();
    const digest = await stage.push('api-1');
    await stage.addService('prod', 'api', `${stage.uri}:api-1`);
    stage.service.clock.advance(DAY);
    await stage.push('newer');
    const { outcome, requests } = await stage.ship('one', strict);
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'image-in-use' } });
    const [evidence = ''] = outcome.failure?.evidence ?? [];
    expect(evidence).toContain(`${digest.slice(0, 19)} (api-1) would expire by rule 3: `);
    expect(evidence).toContain('service api in cluster prod runs it');
    expect(requests).not.toContain('PutLifecyclePolicy');
    expect(requests).not.toContain('UpdateService');
    expect(await stage.exists({ imageDigest: digest })).toBe(true);
  });

  it('is refused when it would take what a task that belongs to no service runs', async () => {
    stage = await LifecycleStage.start();
    await stage.push('job-1');
    const taskDefinition = await stage.service.register(`${stage.uri}:job-1`);
    await stage.service.ecs.send(new RunTaskCommand({ cluster: 'prod', taskDefinition, group: 'nightly' }));
    stage.service.clock.advance(DAY);
    await stage.push('newer');
    const { outcome } = await stage.ship('one', strict);
    expect(outcome.failure?.evidence[0]).toMatch(/\(job-1\).*task \w+ \(nightly\) in cluster prod runs it/);
  });

  it('is set when only what nobody uses goes', async () => {
    stage = await LifecycleStage.start();
    await stage.push('unused');
    stage.service.clock.advance(DAY);
    await stage.push('newer');
    const shipped = await stage.ship('one', strict);
    expect(shipped.outcome.verdict).toBe('stable');
    expect(lifecycleOf(shipped)).toMatch(/; \d images? expires? \(unused/);
  });

  it('is set without a preview where that is not permitted, naming the action', async () => {
    stage = await LifecycleStage.start();
    stage.service.emulator.permissions.set = { deny: ['ecr:StartLifecyclePolicyPreview'] };
    const { outcome, requests } = await stage.ship('one');
    expect(outcome.verdict).toBe('stable');
    expect(outcome.notices).toContainEqual(
      expect.stringMatching(/without a preview.*ecr:StartLifecyclePolicyPreview/),
    );
    expect(requests).toContain('PutLifecyclePolicy');
  });

  it('waits for somebody else’s preview, and is left for the next run when that does not end', async () => {
    stage = await LifecycleStage.start();
    stage.service.emulator.faults.add([
      {
        service: 'ecr',
        operation: 'StartLifecyclePolicyPreview',
        code: 'LifecyclePolicyPreviewInProgressException',
        next: 2,
      },
    ]);
    expect((await stage.ship('one')).requests).toContain('PutLifecyclePolicy');
    stage.service.emulator.faults.add([
      {
        service: 'ecr',
        operation: 'StartLifecyclePolicyPreview',
        code: 'LifecyclePolicyPreviewInProgressException',
      },
    ]);
    const { outcome, requests } = await stage.ship('two', strict);
    expect(requests).not.toContain('PutLifecyclePolicy');
    expect(outcome.verdict).toBe('stable');
    expect(outcome.notices).toContainEqual(
      expect.stringMatching(/not set in this run: another preview was in the way/),
    );
  });

  it('is previewed page by page', async () => {
    stage = await LifecycleStage.start();
    const digest = await stage.push('api-1');
    await stage.addService('prod', 'api', `${stage.uri}:api-1`);
    for (let i = 0; i < 130; i += 1) await stage.push(`more-${i}`);
    const { outcome, requests } = await stage.ship('one', strict);
    expect(requests.filter((one) => one === 'GetLifecyclePolicyPreview').length).toBeGreaterThanOrEqual(3);
    expect(outcome.failure?.evidence[0]).toContain(digest.slice(0, 19));
  });
});

describe('a lifecycle policy file', () => {
  const rules = [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 1 },
      action: { type: 'expire' },
    },
  ];

  it('comes after the rule that keeps what runs, and is sent once', async () => {
    stage = await LifecycleStage.start();
    const policy = JSON.stringify({ rules }, null, 2);
    const { outcome } = await stage.ship('one', { policy });
    expect(outcome.notices).toContainEqual(expect.stringContaining('rulePriority 1'));
    expect(JSON.parse((await stage.policy()) ?? '').rules).toMatchObject([
      { rulePriority: 1, selection: { tagPatternList: ['ecs-ship.*'] } },
      { rulePriority: 2, selection: rules[0]?.selection },
    ]);
    expect((await stage.ship('two', { policy: JSON.stringify({ rules }) })).requests).not.toContain(
      'PutLifecyclePolicy',
    );
    await stage.push('somebody-elses');
    stage.service.clock.advance(DAY);
    for (const name of ['one', 'two']) expect(await stage.digestOf(name)).toBeDefined();
  });

  it('is refused with all its mistakes before anything is asked or changed', async () => {
    stage = await LifecycleStage.start();
    const { outcome, requests } = await stage.ship('one', { policy: '{"rules": [{"rulePriority": 0}]}' });
    expect(outcome).toMatchObject({ exitCode: 2, failure: { code: 'lifecycle-policy-invalid' } });
    expect(outcome.failure?.evidence).toHaveLength(3);
    expect(requests.filter((one) => /^(Put|Create|Update|Start|Register)/.test(one))).toEqual([]);
  });

  it('that is not there is refused', async () => {
    stage = await LifecycleStage.start();
    const { outcome } = await stage.ship('one', { lifecycle: { policyFile: 'other.json' } });
    expect(outcome).toMatchObject({
      exitCode: 2,
      headline: 'lifecycle-policy: there is no file other.json.',
    });
  });

  it('takes over a policy in place that says the same', async () => {
    stage = await LifecycleStage.start();
    const lifecyclePolicyText = JSON.stringify({ rules }, null, 4);
    await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    await stage.ship('one', { policy: JSON.stringify({ rules }) });
    expect(JSON.parse((await stage.policy()) ?? '').rules).toHaveLength(2);
  });
});
