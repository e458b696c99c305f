import type { RepositoryConfig } from '../config/config.js';
import type { NewRepository, Repository, RepositoryChange } from '../ports/ecr-port.js';
import { lackingAccounts, policyForAccounts } from './repository-policy.js';
import { isMovable, matchesWildcard, mostFilters, movingTagFilters } from './tag-mutability.js';

/** A repository as it is; `tags` and `policy` are absent where they were not asked for or could not be read. */
export interface FoundRepository {
  readonly repository: Repository;
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly policy: string | undefined;
}

/** One thing that is otherwise than a new repository would have it. */
export interface Difference {
  /** A clause: `images are not scanned on push`. */
  readonly what: string;
  /** The configuration asks for what is missing; anything else may be somebody's choice. */
  readonly isAsked: boolean;
}

export interface RepositoryDrift {
  readonly differences: readonly Difference[];
  /** What would bring it there; empty when nothing of it can be changed. */
  readonly change: RepositoryChange;
  /** What no request can change. */
  readonly lasting: readonly string[];
}

/** Compares by effect and not by letter: an exemption that is wider than ours is somebody's wish. */
export function repositoryDrift(
  found: FoundRepository,
  wanted: NewRepository,
  { pullAccounts, tags }: RepositoryConfig,
): RepositoryDrift {
  const parts = [
    scanDrift(found.repository),
    mutabilityDrift(found.repository, wanted),
    tagDrift(found.tags, tags),
    policyDrift(found.policy, pullAccounts),
  ];
  return {
    differences: parts.flatMap((part) => part.differences),
    change: Object.assign({}, ...parts.map((part) => part.change)),
    lasting: encryptionDrift(found.repository, wanted),
  };
}

interface Part {
  readonly differences: readonly Difference[];
  readonly change: RepositoryChange;
}

const none: Part = { differences: [], change: {} };

function scanDrift({ scanOnPush }: Repository): Part {
  if (scanOnPush) return none;
  return {
    differences: [{ what: 'images are not scanned on push', isAsked: false }],
    change: { scanOnPush: true },
  };
}

function mutabilityDrift(repository: Repository, wanted: NewRepository): Part {
  const overwrites = repository.mutability.startsWith('MUTABLE');
  const stuck = wanted.exclusionFilters.filter((filter) => !isMovable(repository, filter));
  if (!overwrites && stuck.length === 0) return none;
  const difference = overwrites
    ? { what: 'tags of commits can be overwritten', isAsked: false }
    : {
        what: `${stuck.join(', ')} cannot be moved`,
        isAsked: stuck.some((filter) => !movingTagFilters.includes(filter)),
      };
  const kept = overwrites ? [] : repository.exclusionFilters;
  const exclusionFilters = withoutCovered([...kept, ...wanted.exclusionFilters]).slice(0, mostFilters);
  return {
    differences: [difference],
    change: { mutability: { setting: wanted.mutability, exclusionFilters } },
  };
}

function withoutCovered(filters: readonly string[]): string[] {
  const distinct = [...new Set(filters)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && matchesWildcard(other, one)));
}

/** Only the tags that the user asks for: that one of ours is missing from a repository of somebody else is no fault. */
function tagDrift(found: FoundRepository['tags'], wanted: RepositoryConfig['tags']): Part {
  const entries = Object.entries(wanted).filter(([key, value]) => found?.[key] !== value);
  if (found === undefined || entries.length === 0) return none;
  const keys = entries.map(([key]) => key).join(', ');
  return {
    differences: [{ what: `tags differ (${keys})`, isAsked: true }],
    change: { tags: Object.fromEntries(entries) },
  };
}

function policyDrift(current: string | undefined, accounts: readonly string[]): Part {
  const policy = policyForAccounts(current, accounts);
  if (policy === undefined) return none;
  const lacking = lackingAccounts(current, accounts).join(', ');
  const what = `its policy does not let ${lacking} pull`;
  return { differences: [{ what, isAsked: true }], change: { policy } };
}

/** Encryption is decided when a repository is created. Only a key that was asked for is missed. */
function encryptionDrift({ encryption }: Repository, wanted: NewRepository): string[] {
  if (wanted.encryption.type === 'AES256') return [];
  const { kmsKey = '' } = wanted.encryption;
  const used = encryption.type === 'AES256' ? '' : (encryption.kmsKey ?? '');
  if (encryption.type !== 'AES256' && sameKey(used, kmsKey)) return [];
  return [`it is encrypted with ${used || 'AES-256'}, not with ${kmsKey}`];
}

/** ECR tells a key by its ARN; an alias cannot be compared with it, and is believed. */
function sameKey(used: string, wanted: string): boolean {
  return used === wanted || wanted.includes('alias/') || used.endsWith(`/${wanted.split('/').at(-1)}`);
}
