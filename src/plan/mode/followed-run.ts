import type { FollowedRun } from './github-event.js';
import type { ModeDecision } from './ship-mode.js';

/**
 * What a run does that follows another workflow's: its job has the secrets of the repository whoever caused the other one.
 * Source: GitHub docs, "Events that trigger workflows", workflow_run.
 */
export function followedRun(followed: FollowedRun | undefined): ModeDecision {
  if (followed === undefined) return nothing('the event says of no workflow run what came of it');
  const { fork, conclusion, event, workflow, branch, commit } = followed;
  const told = `${workflow} ended as ${conclusion || 'nothing yet'} for ${branch} at ${commit.slice(0, 12)}.`;
  if (fork !== undefined)
    return nothing(
      `${workflow} ran for a commit of a fork (${fork}), and this job has the repository’s secrets`,
    );
  if (conclusion !== 'success') return nothing(`${workflow} did not succeed`, told);
  if (proposing.includes(event)) {
    const why = `${workflow} ran for ${branch} before it is merged (${event})`;
    return { mode: 'verify', told: [told], leftOut: [{ what: ['deployment'], why }] };
  }
  return { mode: 'ship', told: [told], leftOut: [] };
}

const proposing = ['pull_request', 'pull_request_target', 'merge_group'];

function nothing(why: string, ...told: readonly string[]): ModeDecision {
  return { mode: 'check', told, leftOut: [{ what: ['build', 'plan', 'deployment'], why }] };
}
