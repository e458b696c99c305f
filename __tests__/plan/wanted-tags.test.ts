import type { CiContext } from '../../src/plan/ci-context.js';
import { tagText } from '../../src/plan/tag-template.js';
import { wantedTags } from '../../src/plan/wanted-tags.js';
import { imageConfig } from '../support/default-config.js';

const commit = '3f2a91c0d4e5f60718293a4b5c6d7e8f90123456';
const onBranch: CiContext = {
  isCi: true,
  isPullRequest: false,
  branch: 'feature/ABC_1 (x)',
  defaultBranch: 'main',
  runNumber: '17',
};

function tagsOf(tags: readonly string[], ci: Partial<CiContext> = {}): readonly string[] {
  return wantedTags(imageConfig({ tags }), { ...onBranch, ...ci }, { tag: commit, commit }).further;
}

describe('the option tags', () => {
  it.each([
    ['{short-sha}', {}, '3f2a91c0d4e5'],
    ['{branch}', {}, 'feature-ABC_1-x-'],
    ['run-{run-number}', {}, 'run-17'],
    ['{tag}', { gitTag: 'web/v1.4.2' }, 'web-v1.4.2'],
    ['{version}', { gitTag: 'v1.4.2' }, '1.4.2'],
    ['{major}.{minor}', { gitTag: '1.4.2' }, '1.4'],
    ['v{major}', { gitTag: 'v10.0.0' }, 'v10'],
    ['{version}', { gitTag: 'v2.0.0-rc.1' }, '2.0.0-rc.1'],
    ['{version}', { gitTag: 'v2.0.0+build.5' }, '2.0.0-build.5'],
    ['{environment}', { environment: 'review/42' }, 'review-42'],
    ['stable', {}, 'stable'],
  ])('%s with %j', (template, ci, expected) => {
    expect(tagsOf([template], ci)).toEqual([expected]);
  });

  it.each([
    ['a pre-release moves no {major}', '{major}', { gitTag: 'v2.0.0-rc.1' }],
    ['a tag that is no version has none', '{version}', { gitTag: 'v1.4' }],
    ['a leading zero is no version', '{minor}', { gitTag: '1.04.0' }],
    ['a branch has no tag', '{tag}', {}],
  ])('%s: the tag is left out, and that is said', (_what, template, ci) => {
    const wanted = wantedTags(imageConfig({ tags: [template, 'x'] }), { ...onBranch, ...ci }, { tag: 't' });
    expect(wanted.further).toEqual(['x']);
    expect(wanted.notice).toContain(template);
  });

  it('keeps their order, and names each tag once', () => {
    const tags = ['b', '{short-sha}', 'a', 'b', '3f2a91c0d4e5', commit];
    expect(tagsOf(tags)).toEqual(['b', '3f2a91c0d4e5', 'a']);
  });

  it('takes the environment of the option rather than the host’s', () => {
    const image = imageConfig({ tags: ['{environment}'], environment: 'prod' });
    expect(wantedTags(image, { ...onBranch, environment: 'other' }, { tag: 't' }).further).toEqual(['prod']);
  });

  it.each([
    ['a tag longer than ECR takes', `${'x'.repeat(120)}-{short-sha}`, /is not an image tag/],
    ['a name of ecs-ship’s own', 'ecs-ship.{environment}', /keeps for itself/],
    ['another one', 'content-1', /keeps for itself/],
  ])('refuses %s', (_what, template, message) => {
    expect(() => tagsOf([template], { environment: 'prod' })).toThrow(message);
  });

  it('cuts a long branch, and keeps two long ones apart', () => {
    const [one, two] = ['a', 'b'].map((end) => tagText(`${'x'.repeat(200)}/${end}`));
    expect(one).toHaveLength(60);
    expect(one).not.toBe(two);
    expect(tagText('/.hidden')).toBe('hidden');
  });
});

describe('latest', () => {
  it.each([
    ['auto', { branch: 'main' }, true],
    ['auto', {}, false],
    ['auto', { isCi: false }, true],
    [true, {}, true],
    [false, { branch: 'main' }, false],
  ] as const)('%s with %j moves: %s', (latest, ci, moves) => {
    expect(wantedTags(imageConfig({ latest }), { ...onBranch, ...ci }, { tag: 't' }).latest).toBe(moves);
  });
});
