import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../../src/adapters/aws/ecs.js';
import { seeded } from '../../emulator/engine/seeded.js';
import { type CommitShip, commitOf, LifecycleStage } from '../../support/lifecycle-stage.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

/** More by hand: `LIFECYCLE_SEEDS=100-180 npm test -- lifecycle-promise`. */
const [first = 0, last = 4] = (process.env.LIFECYCLE_SEEDS ?? '').split('-').filter(Boolean).map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const steps = 14;
const HOUR = 3_600_000;

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <Item>(random: Random, items: readonly Item[]) => items[below(random, items.length)] as Item;

const exempt = (...filters: string[]) => ({
  imageTagMutabilityExclusionFilters: filters.map((filter) => ({ filterType: 'WILDCARD' as const, filter })),
});
const movable = {
  imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
  ...exempt('latest', 'ecs-ship.*'),
} as const;
const repositories = [
  movable,
  { imageTagMutability: 'MUTABLE' },
  { imageTagMutability: 'IMMUTABLE' },
  movable,
  { imageTagMutability: 'MUTABLE' },
  { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', ...exempt('latest') },
  movable,
  { imageTagMutability: 'MUTABLE_WITH_EXCLUSION', ...exempt('ecs-ship.*') },
] as const;

const expire = { type: 'expire' };
const archive = { type: 'transition', targetStorageClass: 'archive' };
const any = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 1 };
const days = (countType: string, countNumber = 1) => ({ ...any, countType, countUnit: 'days', countNumber });
const file = (...rules: readonly (readonly [object, object])[]) => ({
  policy: JSON.stringify({
    rules: rules.map(([selection, action], index) => ({ rulePriority: index + 1, selection, action })),
  }),
});
const policies: readonly CommitShip[] = [
  { lifecycle: { keepImages: 1 } },
  { lifecycle: { keepImages: 2 } },
  file([any, expire]),
  file([days('sinceImagePushed'), expire]),
  file([days('sinceImagePulled'), archive]),
  file([{ ...any, tagStatus: 'tagged', tagPrefixList: ['latest'] }, expire], [any, archive]),
  file(
    [{ ...any, tagStatus: 'untagged' }, expire],
    [{ ...any, tagStatus: 'tagged', tagPatternList: ['*'] }, expire],
  ),
];

const services = [
  { cluster: 'prod', service: 'web' },
  { cluster: 'prod', service: 'api' },
  { cluster: 'staging', service: 'web' },
] as const;
type Target = (typeof services)[number];

/** One random history of a repository. */
class Story {
  readonly log: string[] = [];
  readonly stage: LifecycleStage;
  readonly random: Random;
  commits: string[] = [];
  images = 0;
  policy: CommitShip;

  constructor(stage: LifecycleStage, random: Random) {
    this.stage = stage;
    this.random = random;
    this.policy = pick(random, policies);
  }

  async step(): Promise<void> {
    const target = pick(this.random, services);
    if (this.random() < 0.1) this.policy = pick(this.random, policies);
    const kinds = [
      () => this.shipNew(target),
      () => this.shipNew(target),
      () => this.shipOld(target),
      () => this.shipBroken(target),
      () => this.shipInterrupted(target),
      () => this.shipSuperseded(target),
      () => this.promote(target),
      () => this.goBack(target),
      () => this.pushOthers(),
      () => this.wait(),
    ];
    await pick(this.random, kinds)();
    if (this.random() < 0.5) await this.wait();
  }

  async ship(name: string, target: Target, change: CommitShip = {}): Promise<void> {
    const update = { allowOlder: true };
    const { outcome } = await this.stage.ship(name, { ...target, ...this.policy, update, ...change });
    this.log.push(
      `${target.cluster}/${target.service} ${name}: ${outcome.verdict} ${outcome.failure?.code ?? ''}`,
    );
  }

  #newCommit(): string {
    this.images += 1;
    const name = `c${this.images}`;
    this.commits.push(name);
    return name;
  }

  shipNew(target: Target, change: CommitShip = {}): Promise<void> {
    return this.ship(this.#newCommit(), target, change);
  }

  async shipOld(target: Target): Promise<void> {
    if (this.commits.length > 0) await this.ship(pick(this.random, this.commits), target);
  }

  async shipBroken(target: Target): Promise<void> {
    this.images += 1;
    const name = `broken${this.images}`;
    const digest = await this.stage.push(commitOf(name));
    this.stage.service.script({
      image: `${this.stage.uri}@${digest}`,
      script: { exit: { code: 1, after: 1 } },
    });
    await this.ship(name, target);
  }

  shipInterrupted(target: Target): Promise<void> {
    const onCancel = pick(this.random, ['leave', 'rollback', 'stop'] as const);
    const happen = async () => this.stage.service.interrupt();
    const incidents = [{ atSecond: below(this.random, 40), happen }];
    return this.shipNew(target, { watch: { onCancel }, incidents });
  }

  shipSuperseded(target: Target): Promise<void> {
    const happen = async () => {
      await this.shipNew(target);
      await this.pushOthers();
    };
    return this.shipNew(target, { incidents: [{ atSecond: 2 + below(this.random, 20), happen }] });
  }

  /** What one service runs goes to another, by digest. */
  async promote(target: Target): Promise<void> {
    const from = pick(this.random, services);
    const [image] = await imagesOf(from);
    if (image?.startsWith(this.stage.uri)) await this.ship('promoted', target, { image });
  }

  /** Somebody deploys what ran before, without ecs-ship. */
  async goBack(target: Target): Promise<void> {
    const { cluster, service } = target;
    const before = (await successful(target))[1];
    if (before === undefined) return;
    this.log.push(`${cluster}/${service} back`);
    const update = { cluster, service, taskDefinition: before };
    await this.stage.service.ecs.send(new UpdateServiceCommand(update));
    this.stage.service.clock.advance(120_000);
  }

  async pushOthers(): Promise<void> {
    for (let left = 1 + below(this.random, 3); left > 0; left -= 1) {
      this.images += 1;
      await this.stage.push(`other${this.images}`);
    }
    this.log.push('pushed others');
  }

  async wait(): Promise<void> {
    const hours = pick(this.random, [0.01, 0.1, 1, 30, 80]);
    this.stage.service.clock.advance(hours * HOUR);
    this.log.push(`waited ${hours} h`);
  }
}

/** Task definitions of successful deployments, newest first, each once. */
async function successful({ cluster, service: name }: Target): Promise<string[]> {
  const found = await ecsOf((ecs) => ecs.findDeployedImages(cluster, name));
  const arns = found.filter(({ status }) => status === 'SUCCESSFUL').map((one) => one.taskDefinitionArn);
  return [...new Set(arns)];
}

async function ecsOf<Value>(ask: (ecs: ReturnType<typeof ecsAdapter>) => Promise<Value>) {
  const session = openSession({
    aws: { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] },
  });
  try {
    return await ask(ecsAdapter(session));
  } finally {
    session.close();
  }
}

/** The images of the definition that a service is on. */
async function imagesOf({ cluster, service }: Target): Promise<string[]> {
  return ecsOf(async (ecs) => {
    const { taskDefinitionArn } = await ecs.describeService(cluster, service);
    return definedImages((await ecs.describeTaskDefinition(taskDefinitionArn)).definition);
  });
}

const definedImages = (definition: Readonly<Record<string, unknown>>) =>
  (definition.containerDefinitions as { image: string }[]).map(({ image }) => image);

/** References that a task of the service needs now, or that a rollback would need; and why. */
async function needed({ service: { ecs } }: LifecycleStage, target: Target): Promise<Map<string, string>> {
  const { cluster, service } = target;
  const found = new Map<string, string>();
  const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster, serviceName: service }));
  const { tasks = [] } = taskArns.length
    ? await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
    : {};
  for (const { image = '' } of tasks.flatMap(({ containers = [] }) => containers))
    found.set(image, 'a task runs it');
  const { services: described = [] } = await ecs.send(
    new DescribeServicesCommand({ cluster, services: [service] }),
  );
  const definitions = new Map<string, string>();
  for (const { taskDefinition = '' } of described[0]?.deployments ?? [])
    definitions.set(taskDefinition, 'deployed');
  for (const arn of (await successful(target)).slice(0, 2)) definitions.set(arn, 'a rollback needs it');
  for (const [arn, why] of definitions) {
    const { definition } = await ecsOf((port) => port.describeTaskDefinition(arn));
    for (const image of definedImages(definition)) found.set(image, found.get(image) ?? why);
  }
  return found;
}

let stage: LifecycleStage;
const tally = { stable: 0, rolledBack: 0, expired: 0 };

async function lost(story: Story): Promise<string[]> {
  const found = await Promise.all(
    services.map(async (target) => {
      const references = [...(await needed(story.stage, target))].filter(([one]) =>
        one.startsWith(story.stage.uri),
      );
      const gone = await Promise.all(
        references.map(async ([reference, why]) => {
          const imageDigest = reference.split('@')[1] ?? '';
          return (await story.stage.exists({ imageDigest }))
            ? []
            : [`${target.cluster}/${target.service}: ${reference} (${why})`];
        }),
      );
      return gone.flat();
    }),
  );
  return found.flat();
}

describe('whatever is shipped, rolled back, promoted and expired', () => {
  afterEach(() => stage.close());

  it.each(seeds)(
    'every image that runs or that a rollback needs can be pulled (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      stage = await LifecycleStage.start(repositories[seed % repositories.length]);
      await stage.addService('prod', 'api');
      await stage.addService('staging', 'web');
      const story = new Story(stage, random);
      for (let step = 0; step < steps; step += 1) {
        await story.step();
        expect({ lost: await lost(story), log: story.log }).toEqual({ lost: [], log: story.log });
      }
      tally.stable += story.log.filter((line) => line.includes('stable')).length;
      tally.rolledBack += story.log.filter((line) => line.includes('rolled-back')).length;
      tally.expired += story.images - new Set((await stage.tags()).values()).size;
    },
    120_000,
  );

  it('is no empty promise: deployments succeeded and failed, and images went', () => {
    expect(tally.stable).toBeGreaterThan(seeds.length);
    expect(tally.rolledBack).toBeGreaterThan(0);
    expect(tally.expired).toBeGreaterThan(seeds.length);
  });
});
