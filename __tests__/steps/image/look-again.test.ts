import { DescribeTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { type ImageShip, type ImageStage, imageStage, secondCommit } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const newerCommit = '9'.repeat(40);
const theirTags = { 'ecs-ship:commit': newerCommit, 'ecs-ship:committed-at': '2030-01-01T00:00:00.000Z' };

/** Another pipeline deploys while ours builds, which takes `buildSeconds`. */
async function theyDeploy(buildSeconds: number, tags: Readonly<Record<string, string>> = theirTags) {
  const { service } = stage;
  const environment = [{ name: 'THEIRS', value: 'kept' }];
  const taskDefinition = await service.register('example/web:9', { environment }, tags);
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(buildSeconds * 1000);
}

const count = ({ log }: ImageShip, operation: string) =>
  log.filter((entry) => entry.operation === operation).length;

describe('a service that somebody else deploys while our image is built', () => {
  it('keeps their change: ours is rendered from their revision, and that is told', async () => {
    const shipped = await stage.ship({ whileBuilding: () => theyDeploy(60) });
    expect(shipped.outcome).toMatchObject({ verdict: 'stable' });
    expect(shipped.notices).toEqual(
      expect.arrayContaining(['web has been given web:2 since this run began (it was web:1).']),
    );
    const taskDefinition = shipped.outcome.facts.taskDefinitionArn;
    const found = await stage.service.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
    expect(found.taskDefinition?.containerDefinitions?.[0]?.environment).toEqual([
      { name: 'THEIRS', value: 'kept' },
    ]);
    expect(shipped.outcome.facts.previousTaskDefinitionArn).toMatch(/web:2$/);
  });

  it('is not taken back to an older commit: nothing is registered, nothing updated', async () => {
    const shipped = await stage.ship({ contained: true, whileBuilding: () => theyDeploy(60) });
    expect(shipped.outcome).toMatchObject({ exitCode: 3, failure: { code: 'commit-older' } });
    expect(count(shipped, 'RegisterTaskDefinition')).toBe(1);
    expect(count(shipped, 'UpdateService')).toBe(1);
  });

  it('is not taken back to an older commit by a tag that moves either', async () => {
    const image = { latest: true };
    await stage.ship({ image });
    await theyDeploy(60, {});
    const before = await stage.tags();
    stage.write('app.txt', 'older');
    const commit = secondCommit;
    const older = { image, commit, contained: true };
    const shipped = await stage.ship({ ...older, whileBuilding: () => theyDeploy(60) });
    expect(shipped.outcome).toMatchObject({ exitCode: 3, failure: { code: 'commit-older' } });
    const others = (tags: readonly string[] = []) => tags.filter((tag) => !tag.startsWith('ecs-ship.'));
    const after = await stage.tags();
    for (const digest of Object.keys(before)) expect(others(after[digest])).toEqual(others(before[digest]));
    expect(Object.values(before).flat()).toContain('latest');
    expect(Object.values(after).flat()).toContain(commit);
  });

  it('is not asked about again after a short build', async () => {
    await stage.ship();
    const quick = await stage.ship({ commit: secondCommit });
    const slow = await stage.ship({
      image: { reuse: 'off', tags: ['slow'] },
      commit: '3'.repeat(40),
      whileBuilding: async () => stage.service.clock.advance(60_000),
    });
    expect(slow.outcome.verdict).toBe('stable');
    const beforeUpdate = ({ log }: ImageShip) =>
      log
        .slice(
          0,
          log.findIndex(({ operation }) => operation === 'RegisterTaskDefinition'),
        )
        .filter(({ operation }) => /^Describe(Services|TaskDefinition)$/.test(`${operation}`)).length;
    expect(beforeUpdate(quick)).toBe(2);
    expect(beforeUpdate(slow)).toBe(3);
  });
});
