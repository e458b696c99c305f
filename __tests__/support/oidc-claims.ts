/** Claims of a CI host's ID token, as its own docs list them. */
export type Claims = Readonly<Record<string, unknown>>;

export const GITHUB = 'https://token.actions.githubusercontent.com';

/** What GitHub says of a run of `acme/web`; `ids` puts owner and repository ids into `sub`. */
export interface GithubRun {
  /** `ref:refs/heads/main`, `environment:production`, `pull_request`. */
  readonly context?: string;
  readonly ids?: boolean;
  readonly iss?: string;
}

/** Source: GitHub docs, "OpenID Connect reference". */
export function githubClaims({ context = 'ref:refs/heads/main', ids, iss = GITHUB }: GithubRun = {}): Claims {
  const environment = /^environment:(.+)$/.exec(context)?.[1];
  return {
    iss,
    sub: `repo:${ids ? 'acme@4711/web@815' : 'acme/web'}:${context}`,
    repository: 'acme/web',
    repository_id: '815',
    repository_owner: 'acme',
    repository_owner_id: '4711',
    repository_visibility: 'private',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    workflow: 'ship',
    workflow_ref: 'acme/web/.github/workflows/ship.yml@refs/heads/main',
    job_workflow_ref: 'acme/web/.github/workflows/ship.yml@refs/heads/main',
    event_name: 'push',
    run_id: '42',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    ...(environment === undefined ? {} : { environment }),
  };
}

/** Source: GitLab docs, "OpenID Connect (OIDC) authentication using ID tokens". */
export function gitlabClaims(
  sub = 'project_path:acme/web:ref_type:branch:ref:main',
  iss = 'https://gitlab.com',
): Claims {
  const [, type, ref] = /:ref_type:(\w+):ref:(.+)$/.exec(sub) ?? [];
  return {
    iss,
    sub,
    namespace_id: '72',
    namespace_path: 'acme',
    project_id: '20',
    project_path: 'acme/web',
    user_id: '1',
    user_login: 'sample',
    pipeline_id: '574',
    pipeline_source: 'push',
    job_id: '302',
    ref,
    ref_type: type,
    ref_path: `refs/heads/${ref}`,
    ref_protected: 'true',
    runner_environment: 'gitlab-hosted',
    sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  };
}
