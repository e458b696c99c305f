import { sourceTag } from '../../src/plan/image-tags.js';
import { buildConfig, defaultConfig, imageConfig } from '../support/default-config.js';

const commit = '3f2a91c0d4e5f60718293a4b5c6d7e8f90123456';
const config = defaultConfig;
const clean = { commit, committedAt: 1_790_000_000, changedPaths: [] };
const dirty = { ...clean, changedPaths: ['app.py', 'a', 'b', 'c'], treeId: 'aabbccddeeff00112233' };
const now = Date.UTC(2026, 10, 21, 8, 46, 0);

describe('the tag that names the source', () => {
  it('is the full commit SHA of a clean work tree', () => {
    expect(sourceTag(config, clean, now)).toEqual({ tag: commit, commit });
  });

  it('never names a commit the image was not built from', () => {
    const { tag, commit: named, notice } = sourceTag(config, dirty, now);
    expect(tag).toBe(`${commit}-dirty-aabbccddeeff`);
    expect(named).toBeUndefined();
    expect(notice).toContain('app.py, a, b and 1 more');
  });

  it('is the commit that a remote context pins', () => {
    const at = (context: string) => sourceTag({ ...config, build: buildConfig({ context }) }, undefined, now);
    expect(at(`https://example.com/a.git#${commit}:app`)).toEqual({ tag: commit, commit });
    expect(at('https://example.com/a.git#main').notice).toContain('does not pin a commit');
  });

  it('is a time where there is no commit', () => {
    expect(sourceTag(config, undefined, now).tag).toBe('untracked-20261121T084600Z');
  });

  it('is the option tag when set, without claiming the commit for a dirty tree', () => {
    expect(sourceTag({ ...config, image: imageConfig({ tag: 'v1' }) }, clean, now)).toEqual({
      tag: 'v1',
      commit,
    });
    expect(sourceTag({ ...config, image: imageConfig({ tag: 'v1' }) }, dirty, now)).toEqual({
      tag: 'v1',
      isDirty: true,
    });
  });

  it.each([
    ['a dirty tree', dirty, /differs from commit 3f2a91c0d4e5 \(app\.py/],
    ['no work tree', undefined, /not in a git work tree/],
  ])('refuses %s when asked to be strict', (_what, git, message) => {
    expect(() => sourceTag({ ...config, image: imageConfig({ requireClean: true }) }, git, now)).toThrow(
      message,
    );
  });
});
