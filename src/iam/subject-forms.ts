import type { TokenClaims } from './token-claims.js';

/** GitHub's own issuer; a GitHub Enterprise Server has one of its own, and no ids in `sub`. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const REPOSITORY = /^repo:([^/@:]+)(@\d+)?\/([^/@:]+)(?:@\d+)?:(.+)$/;
const PROJECT = /^(project_path:.+:ref_type:(branch|tag):ref:)./;

/**
 * Every `sub` that means the same job: GitHub writes it with owner and repository ids for repositories that were created,
 * renamed or transferred after 15 July 2026, and without for the others (GitHub docs, "OpenID Connect reference").
 */
export function subjectForms({ iss, sub, texts }: TokenClaims): readonly string[] {
  const [, owner, ids, name, context] = REPOSITORY.exec(sub) ?? [];
  if (owner === undefined || iss !== GITHUB) return [sub];
  if (ids !== undefined) return [sub, `repo:${owner}/${name}:${context}`];
  const { repository_owner_id: ownerId, repository_id: id } = texts;
  if (ownerId === undefined || id === undefined) return [sub];
  return [sub, `repo:${owner}@${ownerId}/${name}@${id}:${context}`];
}

/** What is often overlooked in a `sub` like this one. */
export function subjectNotes({ sub }: TokenClaims): readonly string[] {
  const [, , ids, , context = ''] = REPOSITORY.exec(sub) ?? [];
  const environment = /^environment:(.+)$/.exec(context)?.[1];
  return [
    ...(environment === undefined
      ? []
      : [`The job names the environment ${environment}, which stands in sub in the place of the branch.`]),
    ...(context === 'pull_request' ? ['The token of a pull request names no branch in sub.'] : []),
    ...(ids === undefined
      ? []
      : ['sub holds the ids of owner and repository; a policy written without them does not match.']),
    ...(sub.includes(':ref_type:tag:') ? ['The job runs for a tag, which is no branch.'] : []),
  ];
}

/** The same `sub` for every branch, tag or environment, for StringLike. */
export function widerSubject({ sub }: TokenClaims): string | undefined {
  const project = PROJECT.exec(sub);
  if (project !== null) return `${project[1]}*`;
  const [whole, , , , context] = REPOSITORY.exec(sub) ?? [];
  return whole === undefined ? undefined : `${whole.slice(0, -(context ?? '').length)}*`;
}
