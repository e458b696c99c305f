import { checkOrder } from '../../src/plan/commit-order.js';
import { deployedCommit, revisionTags } from '../../src/plan/revision-tags.js';
import { runUrl } from '../../src/plan/run-url.js';
import type { TaskDefinitionRevision } from '../../src/ports/ecs-port.js';

const older = { commit: 'a'.repeat(40), committedAt: 1_790_000_000, changedPaths: [] };
const newer = { commit: 'b'.repeat(40), committedAt: 1_790_000_100, changedPaths: [] };
const revision: TaskDefinitionRevision = {
  arn: 'arn',
  definition: {},
  tags: { team: 'shop', 'ecs-ship:commit': 'x' },
};

function tagsOf(git: typeof older) {
  return revisionTags({ file: undefined, revision }, git, 'https://ci.example/run/1');
}

describe('the tags of a revision', () => {
  it('keep the previous revision’s own and say what it was made from', () => {
    expect(tagsOf(older)).toMatchObject({
      team: 'shop',
      'ecs-ship:commit': older.commit,
      'ecs-ship:committed-at': '2026-09-21T14:13:20.000Z',
      'ecs-ship:run': 'https://ci.example/run/1',
    });
  });

  it('take a file’s tags instead, and claim no commit for a dirty tree', () => {
    const tags = revisionTags(
      { file: { tags: [{ key: 'a', value: 'b' }] }, revision },
      { ...older, changedPaths: ['x'] },
      undefined,
    );
    expect(Object.keys(tags)).toEqual(['a', 'ecs-ship:version']);
  });
});

describe('an older commit over a newer one', () => {
  const deployed = deployedCommit(tagsOf(newer));
  if (deployed === undefined) throw new Error('the tags name a commit');

  const inMs = ({ commit, committedAt }: typeof older) => ({ commit, committedAt: committedAt * 1000 });

  it('is refused by history, and by time where the clone cannot tell', () => {
    expect(() => checkOrder(inMs(older), deployed, { oursIsAncestor: true })).toThrow('newer commit');
    expect(() => checkOrder(inMs(older), deployed, { oursIsAncestor: undefined })).toThrow('newer commit');
  });

  it('is not what another branch is, nor the same commit, nor a newer one', () => {
    expect(() => checkOrder(inMs(older), deployed, { oursIsAncestor: false })).not.toThrow();
    expect(() => checkOrder(inMs(newer), deployed, { oursIsAncestor: undefined })).not.toThrow();
    expect(() =>
      checkOrder({ ...inMs(newer), commit: 'c' }, deployed, { oursIsAncestor: undefined }),
    ).not.toThrow();
  });

  it('is unknown for a revision that somebody else registered', () => {
    expect(deployedCommit({ team: 'shop' })).toBeUndefined();
  });
});

it('knows the page of a CI run', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '7',
  };
  expect(runUrl(github)).toBe('https://github.com/acme/web/actions/runs/7');
  expect(runUrl({ CI_JOB_URL: 'https://gitlab.example/j/1' })).toBe('https://gitlab.example/j/1');
  expect(runUrl({})).toBeUndefined();
});
