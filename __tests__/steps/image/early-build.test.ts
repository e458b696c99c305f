import { ShipError } from '../../../src/errors.js';
import { type ImageStage, imageStage } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const slowService = { operation: 'DescribeServices', next: 1, latencyMs: 2500 };

/** What had been asked when the build began. */
function atTheBuild() {
  const asked: string[] = [];
  const whileBuilding = async () => {
    asked.push(...stage.service.emulator.requests.entries().map(({ operation }) => `${operation}`));
  };
  return { asked, whileBuilding };
}

it('a build begins while the service is still being read, and nothing is made or pushed before that is known', async () => {
  stage.service.emulator.faults.add([slowService]);
  const { asked, whileBuilding } = atTheBuild();
  const { outcome, builds, log } = await stage.ship({ whileBuilding });
  expect(outcome).toMatchObject({ verdict: 'stable' });
  expect(builds).toBe(1);
  expect(asked).not.toContain('DescribeTaskDefinition');
  const operations = log.map(({ operation }) => `${operation}`);
  expect(operations.indexOf('CreateRepository')).toBeGreaterThan(
    operations.indexOf('DescribeTaskDefinition'),
  );
});

it('a refusal is told though the build goes on, and leaves nothing behind', async () => {
  stage.service.emulator.faults.add([{ ...slowService, accessDenied: true }]);
  let begun = false;
  const { outcome, log } = await stage.ship({
    whileBuilding: () => {
      begun = true;
      return new Promise(() => undefined);
    },
  });
  expect(begun).toBe(true);
  expect(outcome).toMatchObject({ exitCode: 8, failure: { code: 'permission-denied' } });
  const changes = log.filter(({ operation }) => /^(Create|Put|Register|Update)/.test(`${operation}`));
  expect(changes).toEqual([]);
  expect(log.filter(({ service }) => service === 'registry')).toEqual([]);
});

it('a build that fails is told in its own stage, and not built again', async () => {
  const { outcome, builds } = await stage.ship({
    whileBuilding: async () => {
      throw new ShipError('build-failed', 'RUN make failed.', { remedy: 'Read the output.' });
    },
  });
  expect(outcome).toMatchObject({ exitCode: 4, failure: { code: 'build-failed' } });
  expect(outcome.stages.find(({ result }) => result === 'failed')).toMatchObject({ stage: 'image' });
  expect(builds).toBe(1);
});

it('a cache in the registry, which a build would write, lets it begin only when everything is known', async () => {
  stage.service.emulator.faults.add([slowService]);
  const { asked, whileBuilding } = atTheBuild();
  await stage.ship({ build: { cache: 'registry' }, containerdStore: true, whileBuilding });
  expect(asked).toEqual(expect.arrayContaining(['DescribeTaskDefinition', 'CreateRepository']));
});

it('a tag that another image has is refused without a build', async () => {
  await stage.ship();
  const { outcome, builds } = await stage.ship({ image: { reuse: 'off' } });
  expect(outcome).toMatchObject({ failure: { code: 'tag-immutable' } });
  expect(builds).toBe(0);
});

it('a plan builds nothing', async () => {
  expect(await stage.ship({ dryRun: true })).toMatchObject({ builds: 0, outcome: { exitCode: 0 } });
});
