/**
 * What a run does: deploy, prove a change (check, build, plan), only plan, only look at the files, go back to an earlier
 * revision, or replace the tasks.
 */
export const modes = ['ship', 'verify', 'plan', 'check', 'rollback', 'restart'] as const;

export type ShipMode = (typeof modes)[number];

/** Parts of a run that are left out, and why: half a sentence. */
export interface LeftOut {
  readonly what: readonly ('build' | 'plan' | 'deployment')[];
  readonly why: string;
}

/** What a run does for its event, and what people are told of it. */
export interface ModeDecision {
  readonly mode: ShipMode;
  /** Whole sentences: which commit it is about. */
  readonly told: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** `No build and no plan: …` */
export function leftOutSentence({ what, why }: LeftOut): string {
  const parts = what.map((one) => `no ${one}`);
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}: ${why}.`;
}
