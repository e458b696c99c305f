import type { Config } from '../config/config.js';
import type { NewRepository, Repository, RepositoryChange } from '../ports.js';
import { newRepository } from './new-repository.js';
import { type FoundRepository, repositoryDrift } from './repository-drift.js';
import { isOpenToEveryone, policyForAccounts } from './repository-policy.js';

/** What to do about the repository. */
export type RepositoryDecision =
  | { readonly kind: 'create'; readonly create: NewRepository; readonly policy?: string }
  | { readonly kind: 'keep'; readonly repository: Repository; readonly notices: readonly string[] }
  | {
      readonly kind: 'change';
      readonly repository: Repository;
      readonly change: RepositoryChange;
      /** What is otherwise now, one clause each. */
      readonly why: readonly string[];
      readonly notices: readonly string[];
    };

/** A repository that exists is changed only with `repository-update`; otherwise its differences are told. */
export function decideRepository(
  config: Config,
  found: FoundRepository | undefined,
  filters: readonly string[],
): RepositoryDecision {
  const { image, repository: wanted } = config;
  const create = newRepository(image.repository, wanted, filters);
  const policy = policyForAccounts(found?.policy, wanted.pullAccounts);
  if (found === undefined) return { kind: 'create', create, ...(policy === undefined ? {} : { policy }) };
  const { repository } = found;
  const { differences, change, lasting } = repositoryDrift(found, create, wanted);
  const notices = [...openNotice(found), ...lastingNotice(repository, lasting)];
  if (differences.length === 0) return { kind: 'keep', repository, notices };
  if (wanted.update) return { kind: 'change', repository, change, why: differences, notices };
  return { kind: 'keep', repository, notices: [...notices, driftNotice(repository, differences)] };
}

function driftNotice({ name }: Repository, differences: readonly string[]): string {
  return `Repository ${name}: ${differences.join('; ')}. repository-update: true changes that.`;
}

function lastingNotice({ name }: Repository, lasting: readonly string[]): string[] {
  return lasting.map((one) => `Repository ${name}: ${one}; that can only be chosen for a new repository.`);
}

function openNotice({ repository, policy }: FoundRepository): string[] {
  if (!isOpenToEveryone(policy)) return [];
  return [
    `The policy of repository ${repository.name} lets everybody with an AWS account in (Principal "*" without a condition). Name the accounts, or add a condition.`,
  ];
}
