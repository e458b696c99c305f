import type { Service } from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { seeded } from './seeded.js';
import { TARGET_GROUP, VirtualEcs } from './virtual-ecs.js';

const TERMINAL = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
const CHECKED = { healthCheck: { command: ['CMD', 'true'], interval: 5 } };
const PERCENTS = [
  [100, 200],
  [50, 200],
  [50, 100],
  [0, 100],
  [100, 150],
] as const;

/** Every even revision goes wrong, each in its own way. */
const RULES: ScriptRule[] = [
  { image: 'app:2', script: { exit: { code: 1, after: 1 } } },
  { image: 'app:4', script: { pullError: 'not found' } },
  { image: 'app:6', script: { unhealthyAfter: 5 } },
  { image: 'app:8', script: { probes: [{ from: 0, answer: { status: 500 } }] } },
];

/** One random life of a service; answers its whole history as text. */
function play(seed: number, check: (ecs: VirtualEcs, service: Service) => void): string {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const ecs = new VirtualEcs(RULES, seed);
  const [minimumHealthyPercent, maximumPercent] = PERCENTS[below(PERCENTS.length)] ?? [100, 200];
  ecs.register(CHECKED);
  ecs.create({
    desiredCount: 1 + below(5),
    deploymentConfiguration: {
      minimumHealthyPercent,
      maximumPercent,
      deploymentCircuitBreaker: { enable: true, rollback: random() < 0.8 },
    },
    ...(random() < 0.5 && {
      loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }],
    }),
  });
  const steps = [
    () => {
      ecs.register(CHECKED);
      ecs.update({ taskDefinition: 'web' });
    },
    () => ecs.update({ forceNewDeployment: true }),
    () => ecs.update({ desiredCount: below(6) }),
    () => {
      const running = ecs.tasks();
      const victim = running[below(running.length)];
      if (victim !== undefined) ecs.call('StopTask', { task: victim.taskArn });
    },
  ];
  for (let step = 0; step < 12; step++) {
    steps[below(steps.length)]?.();
    for (let i = 0; i < 5 + below(40); i++) {
      ecs.pass(1);
      check(ecs, ecs.service());
    }
  }
  ecs.pass(3600);
  check(ecs, ecs.service());
  const blocked = ecs.events().some((text) => text.startsWith('was unable to stop or start'));
  if (!blocked) expect(ecs.service().currentServiceDeployment).toBeUndefined();
  return JSON.stringify([ecs.service(), ecs.serviceDeployments(), ecs.tasks('STOPPED')]);
}

describe('whatever happens to a service', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('the promises hold (seed %i)', (seed) => {
    play(seed, (ecs, service) => {
      const { deployments = [], desiredCount = 0, deploymentConfiguration } = service;
      expect(deployments.filter(({ status }) => status === 'PRIMARY')).toHaveLength(1);
      const maximum = Math.floor((desiredCount * (deploymentConfiguration?.maximumPercent ?? 0)) / 100);
      expect(ecs.tasks().length).toBeLessThanOrEqual(maximum);
      const open = ecs.serviceDeployments().filter(({ status }) => !TERMINAL.includes(status ?? ''));
      expect(open.length).toBeLessThanOrEqual(1);
      expect(open.map(({ serviceDeploymentArn }) => serviceDeploymentArn)).toEqual(
        service.currentServiceDeployment === undefined ? [] : [service.currentServiceDeployment],
      );
    });
  });

  it('the same seed gives the same history, another seed another', () => {
    const check = () => undefined;
    expect(play(7, check)).toBe(play(7, check));
    expect(play(7, check)).not.toBe(play(8, check));
  });
});
