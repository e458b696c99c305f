import {
  PutImageCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { parseSavedPlan, type SavedService, savedPlan } from '../../../src/plan/saved-plan.js';
import { defaultConfig } from '../../support/default-config.js';
import { type ImageStage, imageStage, type SourceShip, secondCommit } from '../../support/image-stage.js';
import { planProblems } from '../../support/plan-schema.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const { overrides } = defaultConfig.taskDefinition;
const secret = 'hunter2-of-the-database';
const withSecret = (value = secret): SourceShip => ({
  taskDefinition: { overrides: { ...overrides, environment: { PASSWORD: value } } },
});

/** Plans, and gives the plan as a file would give it back. */
async function save(change: SourceShip = {}): Promise<SavedService> {
  const kept: SavedService[] = [];
  const onPlan = async (plan: SavedService) => void kept.push(plan);
  const { outcome } = await stage.ship({
    ...change,
    dryRun: true,
    planning: { onPlan, runUrl: 'https://ci/1' },
  });
  const text = JSON.stringify(savedPlan(kept, Date.now()));
  const [saved] = parseSavedPlan('web.plan.json', text).services;
  if (saved === undefined) throw new Error(outcome.headline);
  return saved;
}

function perform(saved: SavedService, change: SourceShip = {}) {
  return stage.ship({ ...change, planning: { saved, runUrl: 'https://ci/2' } });
}

describe('a saved plan', () => {
  it('is performed where nothing has moved', async () => {
    const saved = await save(withSecret());
    expect(planProblems('saved', savedPlan([saved], 0))).toEqual([]);
    const { outcome, builds } = await perform(saved, withSecret());
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0, notices: [] });
    expect(builds).toBe(1);
  });

  it('holds no value of a variable', async () => {
    expect(JSON.stringify(await save(withSecret()))).not.toContain(secret);
  });

  it('of nothing to do is performed too', async () => {
    await stage.ship();
    const saved = await save();
    expect(saved.plan).toMatchObject({ changes: false, requests: [] });
    expect((await perform(saved)).outcome.verdict).toBe('unchanged');
  });
});

const elsewhere = async (taskDefinition: string) =>
  stage.service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));

describe('a saved plan is refused, and nothing is changed, where', () => {
  const moves: readonly [string, () => Promise<unknown>, RegExp, SourceShip?][] = [
    [
      'the service runs another revision',
      async () => {
        await elsewhere(await stage.service.register('example/web:9'));
        stage.service.clock.advance(120_000);
      },
      /^The plan no longer holds: web runs web:3 now, planned on web:2\./,
    ],
    [
      'the same revision is deployed anew',
      async () => {
        const command = { cluster: 'prod', service: 'web', forceNewDeployment: true };
        await stage.service.ecs.send(new UpdateServiceCommand(command));
        stage.service.clock.advance(120_000);
      },
      /web has another deployment now, ecs-svc\/\d+, planned on ecs-svc\/\d+/,
    ],
    [
      'the commit is another one',
      async () => undefined,
      /the commit is 2{40} now, planned on 3{40}/,
      { commit: secondCommit },
    ],
    [
      'an option is another one',
      async () => undefined,
      /an option, or the value of a variable, is another one/,
      { ...withSecret(), update: { allowOlder: true } },
    ],
    [
      'a hidden value is another one',
      async () => undefined,
      /an option, or the value of a variable, is another one/,
      withSecret('correct horse'),
    ],
    [
      'tags can no longer be moved',
      async () =>
        stage.ecr.send(
          new PutImageTagMutabilityCommand({ repositoryName: 'web', imageTagMutability: 'MUTABLE' }),
        ),
      /repository\.mutability is MUTABLE now, planned on IMMUTABLE_WITH_EXCLUSION/,
    ],
    [
      'the lifecycle policy is another one',
      async () => {
        const rule = {
          rulePriority: 1,
          selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 5 },
          action: { type: 'expire' },
        };
        const lifecyclePolicyText = JSON.stringify({ rules: [rule] });
        await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName: 'web', lifecyclePolicyText }));
      },
      /repository\.lifecyclePolicy is .* now/,
    ],
    [
      'somebody else has pushed the image',
      async () => {
        const { BatchGetImageCommand } = await import('@aws-sdk/client-ecr');
        const [imageTag] = ['1'.repeat(40)];
        const { images } = await stage.ecr.send(
          new BatchGetImageCommand({ repositoryName: 'web', imageIds: [{ imageTag }] }),
        );
        const imageManifest = images?.[0]?.imageManifest;
        await stage.ecr.send(
          new PutImageCommand({ repositoryName: 'web', imageManifest, imageTag: '3'.repeat(40) }),
        );
      },
      /repository\.tags\.3{40} is sha256:[0-9a-f]{64} now, planned on unset/,
    ],
  ];

  it.each(moves)('%s', async (_what, move, message, change = withSecret()) => {
    await stage.ship();
    stage.write('app.txt', 'two');
    const third = { commit: '3'.repeat(40) };
    const saved = await save({ ...withSecret(), ...third });
    await move();
    const { outcome, log, builds } = await perform(saved, { ...third, ...withSecret(), ...change });
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 3, failure: { code: 'plan-outdated' } });
    expect([outcome.failure?.message, ...(outcome.failure?.evidence ?? [])].join('\n')).toMatch(message);
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(builds).toBe(0);
    expect(
      log.filter(({ operation }) => /^(Put|Create|Register|Update|Set|Tag)/.test(`${operation}`)),
    ).toEqual([]);
  });

  it('the service moves while the image is built; then it is not updated', async () => {
    await stage.ship();
    stage.write('app.txt', 'two');
    const saved = await save({ commit: secondCommit });
    const whileBuilding = async () => {
      await elsewhere(await stage.service.register('example/web:9'));
      stage.service.clock.advance(60_000);
    };
    const { outcome, log } = await perform(saved, { commit: secondCommit, whileBuilding });
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'plan-outdated' } });
    expect(outcome.failure?.message).toContain('web runs web:3 now, planned on web:2');
    expect(
      log.filter(
        ({ operation, parameters }) =>
          operation === 'UpdateService' && `${JSON.stringify(parameters)}`.includes('web:4'),
      ),
    ).toEqual([]);
  });
});

describe('what is no plan to perform', () => {
  it.each([
    ['no JSON', '{', 'plan-unreadable', /is not a saved plan/],
    ['another document', '{"services":[]}', 'plan-unreadable', /it has no version/],
    [
      'a plan of another version',
      '{"version":1,"ecsShip":"0.0.1","services":[]}',
      'plan-outdated',
      /was saved by ecs-ship 0\.0\.1/,
    ],
    ['a plan of another form', '{"version":2,"services":[]}', 'plan-outdated', /another version of ecs-ship/],
  ])('%s', (_what, text, code, message) => {
    const read = () => parseSavedPlan('web.plan.json', text);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code }));
  });
});

describe('show-values', () => {
  it('shows the values of the variables it names, and no other', async () => {
    const change: SourceShip = {
      taskDefinition: {
        overrides: {
          ...overrides,
          environment: { LEVEL: 'debug', PASSWORD: secret },
          executionRole: 'arn:aws:iam::123456789012:role/ecs',
          secrets: { LEVEL2: 'arn:aws:ssm:eu-central-1:123456789012:parameter/x' },
        },
      },
      planning: { shownValues: ['LEVEL', 'LEVEL2'] },
    };
    const planned = await stage.ship({ ...change, dryRun: true });
    const text = JSON.stringify(planned.events.filter(({ kind }) => kind === 'planned'));
    expect(text).toContain('environment[LEVEL]: \\"debug\\"');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('parameter/x');
    const shipped = await stage.ship(change);
    expect(shipped.outcome.facts.taskDefinitionChanges?.join()).toContain('environment[LEVEL]: "debug"');
    expect(JSON.stringify(shipped.outcome)).not.toContain(secret);
  });
});
