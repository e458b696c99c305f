import type { Config, ReleaseConfig } from '../../config/config.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';

export type ReleaseWhen = 'release-command' | 'after-command';

/** A command of a ship that is to be run, or why it is not. */
export type ReleaseDecision =
  | { readonly run: readonly string[]; readonly release: ReleaseConfig }
  | { readonly skip: string };

/**
 * Which command is due; undefined where none is asked for. It belongs to a revision, so that a service which is given the
 * one that it runs already, by a rerun or a forced deployment, does not get it again.
 */
export function releaseDue(
  when: ReleaseWhen,
  { release }: Pick<Config, 'release'>,
  service: ServiceSnapshot,
  revision: string,
): ReleaseDecision | undefined {
  const words = (when === 'release-command' ? release?.command : release?.after) ?? [];
  if (release === undefined || words.length === 0) return undefined;
  if (service.taskDefinitionArn === revision)
    return { skip: `${service.name} runs ${revision.split('/').at(-1)} already` };
  return { run: words, release };
}

/** As a person would type it. */
export function commandInWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
