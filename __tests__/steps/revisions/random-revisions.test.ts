import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { RandomRevisions } from '../../support/random-revisions.js';

Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });

const seeds = [1, 2];
const rounds = 8;
let deregistered = 0;

async function play(seed: number): Promise<void> {
  const world = await RandomRevisions.start(seed);
  try {
    for (let round = 0; round < rounds; round += 1) {
      await world.round();
      const gone = await world.active('INACTIVE');
      const needed = await world.needed();
      const wrong = gone.flatMap((name) => (needed.has(name) ? [`${name}: ${needed.get(name)}`] : []));
      expect({ wrong, story: wrong.length === 0 ? [] : world.story }).toEqual({ wrong: [], story: [] });
    }
    deregistered += await checkOwners(world);
  } finally {
    await world.service.close();
  }
}

/** Nobody deregisters but us, and we only what we registered. */
async function checkOwners(world: RandomRevisions): Promise<number> {
  const gone = await world.active('INACTIVE');
  for (const taskDefinition of gone) {
    const command = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] });
    const { tags = [] } = await world.service.ecs.send(command);
    expect(tags.map(({ key }) => key)).toContain('ecs-ship:version');
  }
  return gone.length;
}

describe('whatever is deployed, rolled back and shared', () => {
  it.each(seeds)('no revision in use, or to roll back to, is ever deregistered (seed %i)', play, 60_000);

  it('and others are', () => expect(deregistered).toBeGreaterThan(seeds.length));
});
