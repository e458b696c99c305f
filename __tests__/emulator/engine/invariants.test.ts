import { Promises } from './promises.js';
import { RandomLife } from './random-life.js';

const TERMINAL = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
const STEPS = 14;
/** Two of the scheduler's intervals: what was asked for has been seen by then. */
const SEEN = 0.2;

/** Plays one random life and checks it at every interval; answers its whole history as text. */
function play(seed: number): string {
  const life = new RandomLife(seed);
  const { ecs } = life;
  const promises = new Promises(ecs);
  const pass = (seconds: number) => {
    for (let i = 0; i < seconds * 10; i++) {
      ecs.pass(0.1);
      const broken = promises.broken();
      if (broken.length > 0)
        throw new Error(`${broken.join('; ')} at ${new Date(ecs.clock.now()).toISOString()}`);
    }
  };
  for (let step = 0; step < STEPS; step++) {
    const seconds = life.step();
    ecs.pass(SEEN);
    pass(seconds);
  }
  life.recover();
  ecs.pass(SEEN);
  pass(60);
  ecs.pass(1800);
  expect(promises.broken()).toEqual([]);
  ecs.pass(1800);
  expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  for (const { status } of ecs.serviceDeployments()) expect(TERMINAL).toContain(status);
  const { desiredCount, runningCount, deployments } = ecs.service();
  expect({ runningCount, deployments: deployments?.length }).toEqual({
    runningCount: desiredCount,
    deployments: 1,
  });
  return JSON.stringify([
    ecs.service(),
    ecs.serviceDeployments(),
    ecs.tasks('STOPPED'),
    [...life.traffic.rules],
  ]);
}

describe('whatever happens to a service', () => {
  it.each(Array.from({ length: 80 }, (_, seed) => seed))('the promises hold (seed %i)', (seed) => {
    play(seed);
  });

  it('the same seed gives the same history, another seed another', () => {
    expect(play(7)).toBe(play(7));
    expect(play(7)).not.toBe(play(8));
  });
});
