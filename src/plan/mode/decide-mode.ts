import { ShipError } from '../../errors.js';
import { followedRun } from './followed-run.js';
import type { GithubEvent, Proposal, Stranger } from './github-event.js';
import { type LeftOut, type ModeDecision, modes, type ShipMode } from './ship-mode.js';

/** Commits that have arrived, and orders to ship; without any event somebody has started the program by hand. */
const shipping = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'deployment'];

/** Activities by which a release comes out, or a draft becomes one. */
const releasing = ['created', 'published', 'released', 'prereleased'];

/**
 * What a run does for an event. `auto` ships what has arrived, proves what is proposed, and never builds or ships what a
 * stranger wrote where the job holds secrets. Throws `option-invalid` for an event that says neither.
 */
export function decideMode(asked: ShipMode | 'auto', event: GithubEvent): ModeDecision {
  if (asked === 'verify') return verify(event);
  if (asked !== 'auto') return { mode: asked, told: commitOf(event), leftOut: [] };
  if (shipping.includes(event.name)) return ship;
  if (event.name === 'release') return released(event);
  if (event.name === 'workflow_run') return followedRun(event.followed);
  if (event.name === 'merge_group' || event.proposal !== undefined) return verify(event);
  throw unknownEvent(event.name);
}

const ship: ModeDecision = { mode: 'ship', told: [], leftOut: [] };

function released({ action }: GithubEvent): ModeDecision {
  if (action === undefined || releasing.includes(action)) return ship;
  const why = `the release was ${action}, which brings nothing new`;
  return { mode: 'check', told: [], leftOut: [{ what: ['build', 'plan', 'deployment'], why }] };
}

function verify(event: GithubEvent): ModeDecision {
  const told = commitOf(event);
  const { stranger } = event.proposal ?? {};
  if (event.name === 'pull_request_target') return { mode: 'check', told, leftOut: [privileged] };
  if (event.followed?.fork !== undefined) return followedRun(event.followed);
  return { mode: 'verify', told, leftOut: stranger === undefined ? [] : [withoutAccess(stranger)] };
}

const privileged: LeftOut = {
  what: ['build', 'plan'],
  why:
    'pull_request_target gives its jobs the secrets and the token of the repository, and what they check out may be ' +
    'anybody’s code: use pull_request, for which neither is needed',
};

function withoutAccess(stranger: Stranger): LeftOut {
  const whose = {
    fork: (name: string) => `the pull request comes from a fork (${name}), whose jobs`,
    dependabot: () => 'Dependabot’s jobs',
  };
  const jobs = stranger.kind === 'fork' ? whose.fork(stranger.repository) : whose.dependabot();
  return { what: ['plan'], why: `${jobs} get no token for a role and no secret` };
}

/** A pull request's job has a commit that nobody wrote. */
function commitOf({ name, commit, proposal }: GithubEvent): readonly string[] {
  if (name === 'merge_group') return [`Commit ${short(commit)} is what the merge queue would merge.`];
  if (name !== 'pull_request' || proposal === undefined) return [];
  return [`Commit ${short(commit)} is GitHub’s merge of ${described(proposal)}.`];
}

function described({ branch, commit, base }: Proposal): string {
  return `${branch} (${short(commit)}) into ${base}`;
}

const short = (commit: string): string => commit.slice(0, 12);

function unknownEvent(name: string): ShipError {
  return new ShipError('option-invalid', `mode: auto does not know what to do for the event ${name}.`, {
    remedy: `Say it with the input mode: ${modes.join(', ')}. Whoever can cause such an event can then cause that.`,
  });
}
