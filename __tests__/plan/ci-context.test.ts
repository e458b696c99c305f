import { ciContext, isDefaultBranch } from '../../src/plan/ci-context.js';
import { type EventName, eventPayload, eventVariables } from '../support/events/event-payload.js';
import { shas } from '../support/events/shop.js';

const github = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_RUN_NUMBER: '17' };
const push = { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' };
const event = { repository: { default_branch: 'main' } };
const gitlab = { CI: 'true', GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'trunk', CI_PIPELINE_IID: '9' };

describe('what an event says besides the variables', () => {
  const of = (name: EventName) => ciContext({ ...github, ...eventVariables(name) }, eventPayload(name));

  it.each<[EventName, object]>([
    ['push', { branch: 'main', isPullRequest: false }],
    ['tag', { gitTag: 'v1.4.2' }],
    ['release', { gitTag: 'v1.4.2' }],
    ['deployment', { gitTag: 'v1.4.2', environment: 'production' }],
    ['workflow_run', { branch: 'main', commit: shas.head, isPullRequest: false }],
    ['pull_request_workflow_run', { branch: 'feature/hello', commit: shas.head, isPullRequest: true }],
    ['merge_group', { branch: `gh-readonly-queue/main/pr-12-${shas.main}` }],
    ['fork_pull_request', { branch: 'main', isPullRequest: true }],
  ])('%s', (name, expected) => {
    expect(of(name)).toMatchObject({ defaultBranch: 'main', ...expected });
  });

  it('latest moves for what CI has tested on the default branch, not for its pull requests', () => {
    expect(isDefaultBranch(of('workflow_run'))).toBe(true);
    expect(isDefaultBranch(of('fork_workflow_run'))).toBe(false);
    expect(isDefaultBranch(of('merge_group'))).toBe(false);
  });
});

describe('what the CI host says about the run', () => {
  it.each([
    [
      'a push to GitHub',
      push,
      { isCi: true, isPullRequest: false, branch: 'main', defaultBranch: 'main', runNumber: '17' },
      true,
    ],
    [
      'a push to another branch',
      { ...push, GITHUB_REF_NAME: 'feature/a' },
      { branch: 'feature/a', defaultBranch: 'main' },
      false,
    ],
    [
      'a tag on GitHub',
      { ...push, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.2' },
      { gitTag: 'v1.4.2' },
      false,
    ],
    [
      'a pull request from a fork whose branch has the default branch’s name',
      { ...push, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '12/merge', GITHUB_HEAD_REF: 'main' },
      { branch: 'main', isPullRequest: true },
      false,
    ],
    [
      'a pull_request_target, whose ref is the base branch',
      { ...push, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_HEAD_REF: 'feature' },
      { branch: 'feature', isPullRequest: true },
      false,
    ],
    [
      'a GitLab branch pipeline',
      { ...gitlab, CI_COMMIT_BRANCH: 'trunk', CI_COMMIT_TAG: '', CI_ENVIRONMENT_NAME: 'review/42' },
      { branch: 'trunk', defaultBranch: 'trunk', runNumber: '9', environment: 'review/42' },
      true,
    ],
    ['a GitLab tag pipeline', { ...gitlab, CI_COMMIT_TAG: '1.0.0' }, { gitTag: '1.0.0' }, false],
    [
      'a GitLab merge request',
      { ...gitlab, CI_MERGE_REQUEST_IID: '3', CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'trunk' },
      { branch: 'trunk', isPullRequest: true },
      false,
    ],
    ['another CI', { CI: 'true' }, { isCi: true, isPullRequest: false }, false],
    ['a laptop', { CI: '' }, { isCi: false, isPullRequest: false }, true],
  ])('%s', (_what, variables, expected, movesLatest) => {
    const context = ciContext(variables, event);
    expect(context).toMatchObject(expected);
    expect(isDefaultBranch(context)).toBe(movesLatest);
  });

  it('does without an event file', () => {
    const context = ciContext(push);
    expect(context).not.toHaveProperty('defaultBranch');
    expect(isDefaultBranch(context)).toBe(false);
  });
});
