import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr';
import { configAsItIs, currentRevision } from '../../../src/plan/config-as-it-is.js';
import { deploymentTags } from '../../../src/plan/deployment-tag.js';
import type { RollbackWish } from '../../../src/plan/rollback/rollback-wish.js';
import { rollbackTo } from '../../../src/rollback.js';
import { commitOf, LifecycleStage, repositoryName } from '../../support/lifecycle-stage.js';
import { pointAt } from '../../support/point-at.js';

let stage: LifecycleStage;
beforeEach(async () => {
  stage = await LifecycleStage.start();
  pointAt(stage.service.emulator);
});
afterEach(() => stage.close());

function rollBack(wish: RollbackWish = { kind: 'previous' }) {
  const rest = (config: Parameters<typeof configAsItIs>[0]) => configAsItIs(config, currentRevision);
  return stage.service.ship({ rest }, [], { work: rollbackTo(wish) });
}

async function expire(name: string): Promise<string> {
  const imageDigest = (await stage.digestOf(name)) ?? '';
  await stage.ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }));
  return imageDigest;
}

const { current, previous } = deploymentTags('prod', 'web');

it('goes back to the image that ran before, and moves the marks that keep the two', async () => {
  await stage.ship('one');
  await stage.ship('two');
  const { outcome } = await rollBack();
  const digest = await stage.digestOf('one');
  expect(outcome).toMatchObject({ verdict: 'stable', facts: { digest } });
  expect(outcome.stages[0]?.summary).toBe(`from web:3 to web:2, commit ${commitOf('one').slice(0, 12)}`);
  const tags = await stage.tags();
  expect([tags.get(current), tags.get(previous)]).toEqual([digest, await stage.digestOf('two')]);
});

it('refuses where the image of it has expired: names it, and what to do', async () => {
  await stage.ship('one');
  await stage.ship('two');
  const digest = await expire('one');
  const { outcome, requests } = await rollBack();
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 3,
    failure: {
      code: 'image-not-found',
      message: `The image of web:2 is gone, so that no task of it could start: ${stage.uri}@${digest}`,
      remedy: expect.stringContaining('--to-revision'),
    },
  });
  expect(requests).not.toContain('UpdateService');
});

it('goes to a commit that only the image’s tag tells', async () => {
  stage.service.emulator.permissions.set = { deny: ['ecs:TagResource'] };
  for (const name of ['one', 'two', 'three']) await stage.ship(name);
  const { outcome } = await rollBack({ kind: 'commit', commit: commitOf('one') });
  expect(outcome).toMatchObject({ verdict: 'stable', facts: { digest: await stage.digestOf('one') } });
});

it('goes by the mark on the image where the history may not be read', async () => {
  await stage.ship('one');
  await stage.ship('two');
  stage.service.emulator.permissions.set = { deny: ['ecs:ListServiceDeployments'] };
  const { outcome } = await rollBack();
  expect(outcome).toMatchObject({ verdict: 'stable', facts: { digest: await stage.digestOf('one') } });
  expect(outcome.notices[0]).toContain('Without it only the marks in ECR tell what ran before.');
});
