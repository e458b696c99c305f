import { type ImageStage, imageStage, secondCommit } from '../../support/image-stage.js';

let stage: ImageStage;
beforeAll(async () => {
  stage = await imageStage();
  await stage.ship();
});
afterAll(() => stage.close());
afterEach(() => stage.service.emulator.faults.clear());

const troubles = [
  ['throttled', { throttle: true }, /throttles ecr:PutImage/],
  ['answered by errors', { status: 503, code: 'ServiceUnavailable' }, /cannot answer ecr:PutImage/],
  ['cut off', { dropConnection: 'after' }, /cannot be reached for ecr:PutImage/],
] as const;

it.each(troubles)(
  'adds a further tag after five seconds of being %s, without a build',
  async (what, fault) => {
    stage.service.emulator.faults.add([{ operation: 'PutImage', ...fault, forSeconds: 5 }]);
    const tag = what.replaceAll(' ', '-');
    const { builds, outcome } = await stage.ship({ image: { tags: [tag] }, attempts: 1 });
    expect({ builds, exitCode: outcome.exitCode }).toEqual({ builds: 0, exitCode: 0 });
    expect(Object.values(await stage.tags()).flat()).toContain(tag);
  },
);

it.each(troubles)('names a tag that stays %s, and the next run sets it', async (what, fault, says) => {
  stage.service.emulator.faults.add([{ operation: 'PutImage', ...fault }]);
  const tag = `${what.replaceAll(' ', '-')}-for-long`;
  const { outcome } = await stage.ship({ image: { tags: [tag] }, attempts: 1 });
  expect(outcome).toMatchObject({ exitCode: 4, failure: { code: 'push-failed' } });
  expect(outcome.failure?.message).toMatch(says);
  expect(outcome.failure?.message).toContain(`The image is pushed, but not tagged ${tag}: `);
  stage.service.emulator.faults.clear();
  const next = await stage.ship({ image: { tags: [tag] } });
  expect({ builds: next.builds, exitCode: next.outcome.exitCode }).toEqual({ builds: 0, exitCode: 0 });
});

it('asks again for the image that it has just pushed', async () => {
  const { log } = await stage.ship({ commit: secondCommit });
  const pushed = log.findIndex(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
  const reads = log.slice(0, pushed).filter(({ operation }) => operation === 'BatchGetImage').length;
  const every = reads + 1;
  stage.service.emulator.faults.add([
    { service: 'ecr', operation: 'BatchGetImage', throttle: true, every, next: 1 },
  ]);
  const again = await stage.ship({ commit: '3'.repeat(40), attempts: 1 });
  expect({ builds: again.builds, exitCode: again.outcome.exitCode }).toEqual({ builds: 1, exitCode: 0 });
  expect(again.log.filter(({ faults }) => faults !== undefined)).toHaveLength(1);
});
