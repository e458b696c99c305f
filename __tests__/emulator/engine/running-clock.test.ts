import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { PlayedTraffic, SHIFTING } from './played-traffic.js';
import { seeded } from './seeded.js';
import { VirtualEcs } from './virtual-ecs.js';

/** Moves on by a millisecond at some of its readings, as a real clock does while the scheduler looks. */
class RunningClock extends VirtualClock {
  readonly #random: () => number;
  #run = 0;

  constructor(seed: number) {
    super();
    this.#random = seeded(seed);
  }

  override now(): number {
    if (this.#random() < 0.1) this.#run += 1;
    return super.now() + this.#run;
  }
}

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

/** How the two deployments of a service ended, the newer first: its creation and an update. */
function played(seed: number, deploymentConfiguration: DeploymentConfiguration): string {
  const ecs = new VirtualEcs([], 1, { clock: new RunningClock(seed), traffic: new PlayedTraffic() });
  ecs.register();
  ecs.create({ ...SHIFTING, deploymentConfiguration });
  ecs.pass(1000);
  ecs.register();
  ecs.update({ taskDefinition: 'web' });
  ecs.pass(1000);
  return ecs
    .serviceDeployments()
    .map(({ status }) => status)
    .join(' ');
}

describe('while time passes during a look', () => {
  it.each<[string, DeploymentConfiguration]>([
    ['ROLLING', { strategy: 'ROLLING' }],
    ['BLUE_GREEN', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }],
    ['BLUE_GREEN with bake time', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }],
    ['LINEAR', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } }],
    [
      'CANARY',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 } },
    ],
  ])('no deployment of the strategy %s is forgotten', (_name, deploymentConfiguration) => {
    const stuck = seeds.filter((seed) => played(seed, deploymentConfiguration) !== 'SUCCESSFUL SUCCESSFUL');
    expect(stuck).toEqual([]);
  });
});
