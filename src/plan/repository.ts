import type { Config } from '../config/config.js';
import type { NewRepository, Repository, RepositoryChange } from '../ports/ecr-port.js';
import { newRepository } from './new-repository.js';
import { type Difference, type FoundRepository, repositoryDrift } from './repository-drift.js';
import { isOpenToEveryone, policyForAccounts } from './repository-policy.js';

/** What to do about the repository. */
export type RepositoryDecision =
  | { readonly kind: 'create'; readonly create: NewRepository; readonly policy?: string }
  | {
      readonly kind: 'keep';
      readonly repository: Repository;
      /** What is otherwise than on a new one, though nobody asked for it; one clause each. */
      readonly differs: readonly string[];
      readonly notices: readonly string[];
    }
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
  if (wanted.update && differences.length > 0)
    return { kind: 'change', repository, change, why: differences.map(({ what }) => what), notices };
  const differs = differences.filter(({ isAsked }) => !isAsked).map(({ what }) => what);
  return {
    kind: 'keep',
    repository,
    differs,
    notices: [...notices, ...driftNotice(repository, differences)],
  };
}

/** Only what was asked for and is not so deserves a notice in every run. */
function driftNotice({ name }: Repository, differences: readonly Difference[]): string[] {
  const asked = differences.filter(({ isAsked }) => isAsked).map(({ what }) => what);
  if (asked.length === 0) return [];
  return [`Repository ${name}: ${asked.join('; ')}. repository-update: true changes that.`];
}

/** What the stage and the plan say of a repository that stays as it is. */
export function keptInWords({ uri }: Repository, differs: readonly string[]): string {
  return differs.length === 0 ? uri : `${uri} (${differs.join('; ')}; repository-update: true changes that)`;
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
