/** What the CI host, or a plain clone, says about the run. Absent: not known, or there is none. */
export interface CiContext {
  readonly isCi: boolean;
  /** The branch that is shipped; of a pull request, the one it comes from. */
  readonly branch?: string;
  readonly defaultBranch?: string;
  /** The git tag that is shipped. */
  readonly gitTag?: string;
  /** Counts the workflow's or the project's runs. */
  readonly runNumber?: string;
  readonly isPullRequest: boolean;
  /** GitHub lets the job use its cache. */
  readonly hasGithubCache?: true;
  /** What the event is about, where a checkout takes another commit unless it is told. */
  readonly commit?: string;
  /** The deployment environment, where the host names one. */
  readonly environment?: string;
}

/** What is known where nobody says anything: a machine of somebody's own. */
export const outsideCi: CiContext = { isCi: false, isPullRequest: false };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the host's variables say; `event` is the parsed payload of GitHub's event file.
 * Sources: GitHub Docs, "Variables reference"; GitLab Docs, "Predefined CI/CD variables reference".
 */
export function ciContext(variables: Variables, event?: unknown): CiContext {
  if (variables.GITHUB_ACTIONS === 'true') return githubContext(variables, event);
  if (variables.GITLAB_CI === 'true') return gitlabContext(variables);
  return { isCi: isSet(variables.CI), isPullRequest: false };
}

function githubContext(variables: Variables, event: unknown): CiContext {
  const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name, GITHUB_HEAD_REF: head } = variables;
  const told = (event ?? {}) as Payload;
  const { event: followed = '', head_branch, head_sha } = told.workflow_run ?? {};
  const isPullRequest = [variables.GITHUB_EVENT_NAME, followed].some((one) =>
    one?.startsWith('pull_request'),
  );
  const branch = told.workflow_run === undefined ? (type === 'branch' ? name : undefined) : head_branch;
  return {
    isCi: true,
    isPullRequest,
    ...named('branch', head || branch),
    ...named('defaultBranch', told.repository?.default_branch),
    ...named('gitTag', type === 'tag' ? name : undefined),
    ...named('commit', head_sha),
    ...named('environment', told.deployment?.environment),
    ...named('runNumber', variables.GITHUB_RUN_NUMBER),
    ...(isSet(variables.ACTIONS_RUNTIME_TOKEN) ? { hasGithubCache: true as const } : {}),
  };
}

function gitlabContext(variables: Variables): CiContext {
  const isPullRequest = isSet(variables.CI_MERGE_REQUEST_IID);
  const { CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source } = variables;
  return {
    isCi: true,
    isPullRequest,
    ...named('branch', isPullRequest ? source : branch),
    ...named('defaultBranch', variables.CI_DEFAULT_BRANCH),
    ...named('gitTag', variables.CI_COMMIT_TAG),
    ...named('runNumber', variables.CI_PIPELINE_IID),
    ...named('environment', variables.CI_ENVIRONMENT_NAME),
  };
}

/** A variable that nobody has set often arrives as an empty one. */
function named<Name extends string>(name: Name, value: string | null | undefined): { [N in Name]?: string } {
  return value ? ({ [name]: value } as { [N in Name]?: string }) : {};
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** Part of any payload; a followed run's job is on the default branch, whatever its commit is of. */
interface Payload {
  readonly repository?: { readonly default_branch?: string };
  readonly workflow_run?: {
    readonly event?: string;
    readonly head_branch?: string;
    readonly head_sha?: string;
  };
  readonly deployment?: { readonly environment?: string };
}

/** Whether `latest: auto` moves the tag: on the default branch, and outside CI. A pull request is never it. */
export function isDefaultBranch({ isCi, isPullRequest, branch, defaultBranch }: CiContext): boolean {
  if (!isCi) return true;
  return !isPullRequest && branch !== undefined && branch === defaultBranch;
}
