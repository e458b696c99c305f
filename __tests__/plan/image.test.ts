import type { ShipError } from '../../src/errors.js';
import { decideImage, type ImageQuestion, latestNotice } from '../../src/plan/image.js';
import { isMovable } from '../../src/plan/tag-mutability.js';
import type { Repository, TaggedImage, TagMutability } from '../../src/ports/ecr-port.js';

function repository(mutability: TagMutability, exclusionFilters: string[] = []): Repository {
  return {
    name: 'web',
    uri: 'r/web',
    registryId: '1',
    arn: 'arn',
    mutability,
    exclusionFilters,
    scanOnPush: true,
    encryption: { type: 'AES256' },
  };
}

function tagged(tag: string, digest: string): TaggedImage {
  return { tag, digest: `sha256:${digest}`, manifest: '{}', mediaType: 'm' };
}

function question(change: Partial<ImageQuestion> = {}): ImageQuestion {
  return {
    tag: 'sha',
    further: [],
    latest: true,
    reusable: undefined,
    repository: undefined,
    existing: [],
    ...change,
  };
}

describe('the decision about the image', () => {
  it('builds the commit and latest when the repository does not exist', () => {
    expect(decideImage(question())).toEqual({ kind: 'build', tags: ['sha', 'latest'] });
  });

  it('builds nothing and tags nothing when every tag is on the same image', () => {
    const existing = [tagged('sha', 'a'), tagged('1.4', 'a'), tagged('latest', 'a')];
    const asked = question({
      further: ['1.4'],
      reusable: existing[0],
      repository: repository('MUTABLE'),
      existing,
    });
    expect(decideImage(asked)).toMatchObject({
      kind: 'reuse',
      tags: ['sha', '1.4', 'latest'],
      missingTags: [],
    });
  });

  it('moves latest by manifest when the commit is pushed already', () => {
    const existing = [tagged('sha', 'a'), tagged('latest', 'b')];
    const asked = question({ reusable: existing[0], repository: repository('MUTABLE'), existing });
    expect(decideImage(asked)).toMatchObject({ kind: 'reuse', missingTags: ['latest'] });
  });

  it('leaves latest out, and says so, where tags are immutable and it is set', () => {
    const asked = question({ repository: repository('IMMUTABLE'), existing: [tagged('latest', 'b')] });
    expect(decideImage(asked)).toEqual({ kind: 'build', tags: ['sha'] });
    expect(latestNotice(asked)).toContain('latest stays on sha256:b');
  });

  it('leaves latest out when it is not wanted', () => {
    expect(decideImage(question({ latest: false }))).toEqual({ kind: 'build', tags: ['sha'] });
  });

  it('takes an immutable tag that is on this very image for done', () => {
    const existing = [tagged('sha', 'a'), tagged('1.4.2', 'a')];
    const asked = question({
      further: ['1.4.2'],
      latest: false,
      reusable: existing[0],
      repository: repository('IMMUTABLE'),
      existing,
    });
    expect(decideImage(asked)).toMatchObject({ kind: 'reuse', missingTags: [] });
  });

  it.each([
    ['the commit’s', [tagged('sha', 'a')], [], /^The tag sha of web is immutable .* another image, sha256:a/],
    ['a further one', [tagged('1.4.2', 'b')], ['1.4.2'], /^The tag 1\.4\.2 of web is immutable/],
  ])(
    'refuses to build when an immutable tag, %s, is on another image',
    (_what, existing, further, message) => {
      const asked = question({ further, repository: repository('IMMUTABLE'), existing });
      expect(() => decideImage(asked)).toThrow(message);
      try {
        decideImage(asked);
      } catch (error) {
        expect(error).toMatchObject({ code: 'tag-immutable', exitCode: 3 });
        expect((error as ShipError).remedy).toContain('repository-update');
      }
    },
  );

  it('calls work in progress by its spare tag where the usual one is in use', () => {
    const asked = question({ spareTag: 'sha-time', latest: false, repository: repository('IMMUTABLE') });
    expect(decideImage(asked)).toEqual({ kind: 'build', tags: ['sha'] });
    expect(decideImage({ ...asked, existing: [tagged('sha', 'a')] })).toEqual({
      kind: 'build',
      tags: ['sha-time'],
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
