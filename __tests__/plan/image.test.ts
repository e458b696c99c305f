import { chooseBuilder } from '../../src/plan/builder.js';
import { decideImage, latestNotice } from '../../src/plan/image.js';
import { isMovable } from '../../src/plan/tag-mutability.js';
import type { Repository, TaggedImage, TagMutability } from '../../src/ports.js';
import { buildConfig, imageConfig } from '../support/default-config.js';

const image = imageConfig();

function repository(mutability: TagMutability, exclusionFilters: string[] = []): Repository {
  return { name: 'web', uri: 'r/web', registryId: '1', mutability, exclusionFilters, scanOnPush: true };
}

function tagged(tag: string, digest: string): TaggedImage {
  return { tag, digest: `sha256:${digest}`, manifest: '{}', mediaType: 'm' };
}

describe('the decision about the image', () => {
  it('builds the commit and latest when the repository does not exist', () => {
    expect(decideImage(image, 'sha', undefined, [])).toEqual({ kind: 'build', tags: ['sha', 'latest'] });
  });

  it('builds nothing and tags nothing when both tags are on the same image', () => {
    const existing = [tagged('sha', 'a'), tagged('latest', 'a')];
    expect(decideImage(image, 'sha', repository('MUTABLE'), existing)).toMatchObject({
      kind: 'reuse',
      missingTags: [],
    });
  });

  it('moves latest by manifest when the commit is pushed already', () => {
    const existing = [tagged('sha', 'a'), tagged('latest', 'b')];
    expect(decideImage(image, 'sha', repository('MUTABLE'), existing)).toMatchObject({
      kind: 'reuse',
      missingTags: ['latest'],
    });
  });

  it('leaves latest out, and says so, where tags are immutable and it is set', () => {
    const existing = [tagged('latest', 'b')];
    const immutable = repository('IMMUTABLE');
    expect(decideImage(image, 'sha', immutable, existing)).toEqual({ kind: 'build', tags: ['sha'] });
    expect(latestNotice(image, immutable, existing)).toContain('latest stays on sha256:b');
  });

  it('leaves latest out when it is not wanted', () => {
    expect(decideImage({ ...image, latest: false }, 'sha', undefined, [])).toEqual({
      kind: 'build',
      tags: ['sha'],
    });
  });
});

describe('which tags ECR lets move', () => {
  it.each([
    ['MUTABLE', [], 'latest', true],
    ['IMMUTABLE', [], 'latest', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'ecs-ship.*'], 'latest', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'ecs-ship.*'], 'ecs-ship.prod.web', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'ecs-ship.*'], 'ecs-shipXprod', false],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'v1', false],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'latest', true],
  ] as const)('%s except %j: %s → %s', (mutability, filters, tag, movable) => {
    expect(isMovable(repository(mutability, [...filters]), tag)).toBe(movable);
  });
});

describe('the builder', () => {
  const one = buildConfig();
  const both = buildConfig({ platforms: ['linux/amd64', 'linux/arm64'] });
  it.each([
    ['the engine’s own buildx', one, { buildxDriver: 'docker' }, 'engine'],
    ['the engine’s own buildx for several platforms', both, { buildxDriver: 'docker' }, 'buildx'],
    ['a builder container', one, { buildxDriver: 'docker-container' }, 'buildx'],
    ['no buildx', one, {}, 'classic'],
  ])('with %s', (_what, wanted, abilities, builder) => {
    expect(chooseBuilder(wanted, abilities)).toBe(builder);
  });

  it('refuses several platforms without buildx', () => {
    expect(() => chooseBuilder(both, {})).toThrow('needs docker buildx');
  });
});
