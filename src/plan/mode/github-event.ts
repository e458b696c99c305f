type Variables = Readonly<Record<string, string | undefined>>;

/** Where a proposed change comes from, when that is not the repository itself. */
export type Stranger =
  | { readonly kind: 'fork'; readonly repository: string }
  | { readonly kind: 'dependabot' };

/** The branch, or what else its place is called, of a proposed change. */
export interface Proposal {
  readonly branch: string;
  readonly commit: string;
  readonly base: string;
  readonly stranger?: Stranger | undefined;
}

/** The workflow run that this one follows. */
export interface FollowedRun {
  /** The other workflow's name. */
  readonly workflow: string;
  /** What had started that one. */
  readonly event: string;
  /** `success`, `failure`, `cancelled`, … */
  readonly conclusion: string;
  readonly branch: string;
  readonly commit: string;
  /** The fork that its commit is of, if any. */
  readonly fork?: string | undefined;
}

/** What GitHub says of the event that started a run, as far as it matters for what the run is to do. */
export interface GithubEvent {
  /** GITHUB_EVENT_NAME; of a reusable workflow, its caller's. */
  readonly name: string;
  /** The activity, where the event has several: `published`. */
  readonly action?: string | undefined;
  /** GITHUB_SHA. */
  readonly commit: string;
  /** Of pull requests. */
  readonly proposal?: Proposal | undefined;
  /** Of `workflow_run`. */
  readonly followed?: FollowedRun | undefined;
}

/** Part of any payload; none of it is sure to be there. */
interface Payload {
  readonly action?: string;
  readonly repository?: Repository | null;
  readonly pull_request?: { readonly head?: Head; readonly base?: Head };
  readonly workflow_run?: {
    readonly name?: string;
    readonly event?: string;
    readonly conclusion?: string | null;
    readonly head_branch?: string | null;
    readonly head_sha?: string;
    readonly head_repository?: Repository | null;
  };
}

interface Repository {
  readonly full_name?: string;
}

interface Head {
  readonly ref?: string;
  readonly sha?: string;
  readonly repo?: Repository | null;
}

/** The event of a run; `payload` is the parsed file of GITHUB_EVENT_PATH. Source: GitHub docs, "Webhook events and payloads". */
export function githubEvent(variables: Variables, payload: unknown): GithubEvent {
  const told = (payload ?? {}) as Payload;
  return {
    name: variables.GITHUB_EVENT_NAME ?? '',
    action: told.action,
    commit: variables.GITHUB_SHA ?? '',
    proposal: proposalOf(told, variables),
    followed: followedBy(told),
  };
}

function proposalOf({ pull_request: pull, repository }: Payload, variables: Variables): Proposal | undefined {
  if (pull === undefined) return undefined;
  const { head = {}, base = {} } = pull;
  const fork = forkOf(head.repo, repository);
  return {
    branch: head.ref ?? variables.GITHUB_HEAD_REF ?? '',
    commit: head.sha ?? '',
    base: base.ref ?? variables.GITHUB_BASE_REF ?? '',
    stranger: fork === undefined ? dependabot(variables) : { kind: 'fork', repository: fork },
  };
}

/** The actor, and not the author: somebody of ours who pushes to Dependabot's branch has a job with secrets. */
function dependabot({ GITHUB_ACTOR }: Variables): Stranger | undefined {
  return GITHUB_ACTOR === 'dependabot[bot]' ? { kind: 'dependabot' } : undefined;
}

function followedBy({ workflow_run: run, repository }: Payload): FollowedRun | undefined {
  if (run === undefined) return undefined;
  return {
    workflow: run.name ?? '',
    event: run.event ?? '',
    conclusion: run.conclusion ?? '',
    branch: run.head_branch ?? '',
    commit: run.head_sha ?? '',
    fork: forkOf(run.head_repository, repository),
  };
}

/** A fork that was deleted meanwhile is null; what is not said to be ours is not. */
function forkOf(head: Repository | null | undefined, own: Repository | null | undefined): string | undefined {
  const name = head?.full_name;
  return name !== undefined && name === own?.full_name ? undefined : (name ?? 'that was deleted');
}
