import { decideMode } from '../../../src/plan/mode/decide-mode.js';
import { githubEvent } from '../../../src/plan/mode/github-event.js';
import { leftOutSentence, type ShipMode } from '../../../src/plan/mode/ship-mode.js';
import {
  type EventName,
  eventNames,
  eventPayload,
  eventVariables,
} from '../../support/events/event-payload.js';

function decide(name: EventName, asked: ShipMode | 'auto' = 'auto', change: object = {}) {
  const payload = { ...eventPayload(name), ...change };
  const { mode, told, leftOut } = decideMode(asked, githubEvent(eventVariables(name), payload));
  return [mode, ...told, ...leftOut.map(leftOutSentence)];
}

const everything = 'No build, no plan and no deployment';

describe('mode: auto', () => {
  const rows: Readonly<Partial<Record<EventName, readonly string[]>>> = {
    push: ['ship'],
    tag: ['ship'],
    schedule: ['ship'],
    workflow_dispatch: ['ship'],
    repository_dispatch: ['ship'],
    release: ['ship'],
    deployment: ['ship'],
    pull_request: [
      'verify',
      'Commit 2f94d6d9bf3c is GitHub’s merge of feature/hello (ec26c3e57ca3) into main.',
    ],
    fork_pull_request: [
      'verify',
      'Commit 2f94d6d9bf3c is GitHub’s merge of main (ec26c3e57ca3) into main.',
      'No plan: the pull request comes from a fork (stranger/shop), whose jobs get no token for a role and no secret.',
    ],
    orphan_pull_request: [
      'verify',
      'Commit 2f94d6d9bf3c is GitHub’s merge of main (ec26c3e57ca3) into main.',
      'No plan: the pull request comes from a fork (that was deleted), whose jobs get no token for a role and no secret.',
    ],
    dependabot_pull_request: [
      'verify',
      'Commit 2f94d6d9bf3c is GitHub’s merge of dependabot/npm_and_yarn/express-5.2.0 (ec26c3e57ca3) into main.',
      'No plan: Dependabot’s jobs get no token for a role and no secret.',
    ],
    pull_request_target: [
      'check',
      'No build and no plan: pull_request_target gives its jobs the secrets and the token of the repository, and what they check out may be anybody’s code: use pull_request, for which neither is needed.',
    ],
    merge_group: ['verify', 'Commit 9c1f5e0d7b3a is what the merge queue would merge.'],
    workflow_run: ['ship', 'CI ended as success for main at ec26c3e57ca3.'],
    failed_workflow_run: [
      'check',
      'CI ended as failure for main at ec26c3e57ca3.',
      `${everything}: CI did not succeed.`,
    ],
    pull_request_workflow_run: [
      'verify',
      'CI ended as success for feature/hello at ec26c3e57ca3.',
      'No deployment: CI ran for feature/hello before it is merged (pull_request).',
    ],
    fork_workflow_run: [
      'check',
      `${everything}: CI ran for a commit of a fork (stranger/shop), and this job has the repository’s secrets.`,
    ],
  };
  const unknown: readonly EventName[] = ['deployment_status'];

  it.each(Object.entries(rows))('on %s', (name, expected) => {
    expect(decide(name as EventName)).toEqual(expected);
  });

  it('every event of the fixtures has its row', () => {
    expect([...Object.keys(rows), ...unknown].sort()).toEqual([...eventNames].sort());
  });

  it('ships no release that goes', () => {
    const told = `${everything}: the release was deleted, which brings nothing new.`;
    expect(decide('release', 'auto', { action: 'deleted' })).toEqual(['check', told]);
  });

  it.each([...unknown, 'issue_comment'])('asks what to do for the event %j', (name) => {
    const event = githubEvent({ GITHUB_EVENT_NAME: name }, {});
    expect(() => decideMode('auto', event)).toThrow('mode: auto does not know what to do for the event');
  });

  it('ships nothing for a workflow run that nothing is said of', () => {
    const event = githubEvent({ GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: {} });
    expect(decideMode('auto', event).mode).toBe('check');
    expect(decideMode('auto', githubEvent({ GITHUB_EVENT_NAME: 'workflow_run' }, undefined)).mode).toBe(
      'check',
    );
  });
});

describe('a mode that is asked for', () => {
  it('is the mode, and the commit is told', () => {
    const merge = 'Commit 2f94d6d9bf3c is GitHub’s merge of feature/hello (ec26c3e57ca3) into main.';
    expect(decide('pull_request', 'ship')).toEqual(['ship', merge]);
    expect(decide('push', 'verify')).toEqual(['verify']);
    expect(decide('deployment_status', 'plan')).toEqual(['plan']);
  });

  it('still builds nothing of a stranger where the job has secrets', () => {
    expect(decide('pull_request_target', 'verify')[0]).toBe('check');
    expect(decide('fork_workflow_run', 'verify')[0]).toBe('check');
  });
});
