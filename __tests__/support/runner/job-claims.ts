import { eventVariables } from '../events/event-payload.js';
import { type Claims, githubClaims } from '../oidc-claims.js';
import type { GithubRun } from './github-run.js';

/** What GitHub says of a job in its token (GitHub docs, "OpenID Connect reference"). */
export function jobClaims({ event, commit }: GithubRun, environment: string | undefined): Claims {
  const variables = eventVariables(event);
  const { GITHUB_REPOSITORY = '', GITHUB_REF = '', GITHUB_EVENT_NAME } = variables;
  const context = contextOf(GITHUB_EVENT_NAME, GITHUB_REF, environment);
  return {
    ...githubClaims({ context }),
    sub: `repo:${GITHUB_REPOSITORY}:${context}`,
    repository: GITHUB_REPOSITORY,
    repository_owner: GITHUB_REPOSITORY.split('/')[0],
    ref: GITHUB_REF,
    ref_type: variables.GITHUB_REF_TYPE,
    sha: commit,
    event_name: GITHUB_EVENT_NAME,
  };
}

function contextOf(event: string | undefined, ref: string, environment: string | undefined): string {
  if (environment !== undefined) return `environment:${environment}`;
  return event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}
