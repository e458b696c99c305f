import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import type { ServiceDeployment } from '../../../src/emulator/engine/deployment.js';
import { moveTo, NEXT_STATUSES } from '../../../src/emulator/engine/service-deployment-status.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { VirtualEcs } from './virtual-ecs.js';

const DIES: ScriptRule = { image: 'app:2', script: { exit: { code: 1, after: 1 } } };
const BREAKER = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } };
const NO_WAY_BACK = {
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
};
const BLUE_GREEN = { deploymentConfiguration: { strategy: 'BLUE_GREEN' as const } };

/** One deployment of revision 2 over a settled revision 1, and every status it is seen in. */
class Watched {
  readonly ecs: VirtualEcs;
  readonly statuses: string[] = [];
  readonly #arn: string;

  constructor(input: object = {}, rules: ScriptRule[] = []) {
    this.ecs = new VirtualEcs(rules);
    this.ecs.register();
    this.ecs.create(input);
    this.ecs.pass(300);
    this.ecs.register();
    this.ecs.update({ taskDefinition: 'web' });
    this.#arn = this.ecs.serviceDeployments()[0]?.serviceDeploymentArn ?? '';
    this.#note();
  }

  get #deployment() {
    const input = { serviceDeploymentArns: [this.#arn] };
    return this.ecs.call('DescribeServiceDeployments', input).serviceDeployments[0];
  }

  pass(seconds: number): this {
    for (let i = 0; i < seconds * 20; i++) {
      this.ecs.pass(0.05);
      this.#note();
    }
    return this;
  }

  until(stage: string): this {
    for (let i = 0; i < 10_000 && this.#deployment.lifecycleStage !== stage; i++) this.pass(0.05);
    return this;
  }

  stop(): this {
    this.ecs.call('StopServiceDeployment', { serviceDeploymentArn: this.#arn });
    return this.#noted();
  }

  supersede(): this {
    this.ecs.update({ forceNewDeployment: true });
    return this.#noted();
  }

  delete(): this {
    this.ecs.call('DeleteService', { service: 'web', force: true });
    return this.#noted();
  }

  #noted(): this {
    this.#note();
    return this;
  }

  #note(): void {
    const status = this.#deployment?.status;
    if (status !== undefined && status !== this.statuses.at(-1)) this.statuses.push(status);
  }
}

const WAYS: [string, ServiceDeploymentStatus[], () => Watched][] = [
  ['is rolled out', ['PENDING', 'IN_PROGRESS', 'SUCCESSFUL'], () => new Watched().pass(60)],
  [
    'is asked to roll back before it has begun',
    ['PENDING', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'],
    () => new Watched().stop().pass(60),
  ],
  [
    'is superseded before it has begun',
    ['PENDING', 'STOP_REQUESTED', 'STOPPED'],
    () => new Watched().supersede().pass(60),
  ],
  [
    'goes with its service before it has begun',
    ['PENDING', 'STOPPED'],
    () => new Watched().delete().pass(0.1),
  ],
  [
    'is superseded',
    ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED'],
    () => new Watched().pass(5).supersede().pass(60),
  ],
  [
    'is asked to roll back',
    ['PENDING', 'IN_PROGRESS', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'],
    () => new Watched().pass(5).stop().pass(60),
  ],
  [
    'fails and is rolled back',
    ['PENDING', 'IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'],
    () => new Watched(BREAKER, [DIES]).pass(60),
  ],
  [
    'fails and is not rolled back',
    ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED'],
    () => new Watched(NO_WAY_BACK, [DIES]).pass(60),
  ],
  [
    'goes with its service',
    ['PENDING', 'IN_PROGRESS', 'STOPPED'],
    () => new Watched().pass(5).delete().pass(0.1),
  ],
  [
    'is superseded after a rollback was requested',
    ['PENDING', 'IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOPPED'],
    () => new Watched().pass(5).stop().supersede().pass(60),
  ],
  [
    'is past its point of no return when a rollback is requested',
    ['PENDING', 'IN_PROGRESS', 'ROLLBACK_REQUESTED', 'SUCCESSFUL'],
    () => new Watched(BLUE_GREEN).until('CLEAN_UP').stop().pass(60),
  ],
  [
    'is superseded while it rolls back',
    ['PENDING', 'IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'],
    () => {
      const watched = new Watched(BREAKER, [DIES]);
      for (let i = 0; i < 1000 && watched.statuses.at(-1) !== 'ROLLBACK_IN_PROGRESS'; i++) watched.pass(0.05);
      return watched.supersede().pass(60);
    },
  ],
];

describe('a service deployment', () => {
  it.each(WAYS)('that %s: %s', (_, statuses, play) => {
    expect(play().statuses).toEqual(statuses);
  });

  it('goes every documented way in one of these', () => {
    const seen = WAYS.flatMap(([, statuses]) => statuses.slice(1).map((to, i) => `${statuses[i]} → ${to}`));
    const documented = Object.entries(NEXT_STATUSES).flatMap(([from, next]) =>
      next.map((to) => `${from} → ${to}`),
    );
    expect([...new Set(seen)].sort()).toEqual(documented.sort());
  });

  it('that is complete at the very moment a rollback is requested ends as SUCCESSFUL', () => {
    const watched = new Watched();
    const { ecs } = watched;
    const old = () => ecs.tasks().filter(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith(':1'));
    for (let i = 0; i < 10_000 && old().length > 0; i++) watched.pass(0.05);
    watched.stop().pass(60);
    expect(watched.statuses.slice(-2)).toEqual(['ROLLBACK_REQUESTED', 'SUCCESSFUL']);
  });

  it('never goes another way', () => {
    const all = Object.keys(NEXT_STATUSES) as ServiceDeploymentStatus[];
    for (const from of all) {
      for (const to of all.filter((status) => !NEXT_STATUSES[from].includes(status))) {
        const deployment = { status: from } as ServiceDeployment;
        expect(() => moveTo(deployment, to, 0)).toThrow(`cannot go from ${from} to ${to}`);
      }
    }
  });
});

describe('a deployment that the limits leave no step', () => {
  const BLOCKED =
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';

  function updated(desiredCount: number, minimumHealthyPercent: number, maximumPercent: number): VirtualEcs {
    const ecs = new VirtualEcs();
    ecs.register();
    ecs.create({ desiredCount });
    ecs.pass(120);
    ecs.register();
    ecs.update({
      taskDefinition: 'web',
      deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
    });
    ecs.pass(3600);
    return ecs;
  }

  it.each([
    [1, 50, 150],
    [1, 1, 199],
    [2, 75, 100],
    [3, 100, 125],
    [3, 67, 133],
    [10, 91, 109],
  ])(
    '%i tasks at %i/%i %% stay as they are, with ECS’s event, until that changes',
    (desired, minimum, maximum) => {
      const ecs = updated(desired, minimum, maximum);
      expect(ecs.events().filter((text) => text === BLOCKED)).toHaveLength(1);
      expect(ecs.serviceDeployments()[0]?.status).toBe('IN_PROGRESS');
      expect(ecs.tasks().every(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith(':1'))).toBe(true);
      expect(ecs.service().runningCount).toBe(desired);
      ecs.update({ deploymentConfiguration: { maximumPercent: 200 } });
      ecs.pass(3600);
      expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    },
  );

  it.each([
    [1, 0, 100],
    [1, 100, 200],
    [2, 50, 100],
    [4, 75, 100],
    [4, 100, 125],
    [10, 90, 100],
  ])('%i tasks at %i/%i %% go on', (desired, minimum, maximum) => {
    const ecs = updated(desired, minimum, maximum);
    expect(ecs.events()).not.toContain(BLOCKED);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  });
});
