import type { DeploymentTags } from './deployment-tag.js';

/** Which images are to carry a service's tags; digests. What is not said stays where it is. */
export interface WantedMarks {
  readonly current?: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Further images that must carry any of the tags. */
  readonly others: readonly string[];
}

/** One tag to put on one image. */
export interface Move {
  readonly tag: string;
  readonly digest: string;
}

/**
 * The tags to move, in an order in which no wanted image is without a tag on the way. An image that carries one of the
 * tags already gets no second one; a spare tag that holds nothing wanted any more goes to the current image, so that it
 * keeps no old one. `tags` are where the tags are now, digests by tag.
 */
export function decideMarks(
  tags: DeploymentTags,
  now: ReadonlyMap<string, string>,
  wanted: WantedMarks,
): { readonly moves: readonly Move[]; readonly left: readonly string[] } {
  const after = new Map(now);
  for (const role of ['current', 'previous', 'next'] as const) {
    const digest = wanted[role];
    if (digest !== undefined) after.set(tags[role], digest);
  }
  const left = holdOthers(tags, after, wanted);
  park(tags, after, wanted);
  const moves = [...after].filter(([tag, digest]) => now.get(tag) !== digest);
  return { moves: inSafeOrder(now, moves, wanted), left };
}

/** Gives each uncovered image a spare tag; what finds none is left. */
function holdOthers({ held }: DeploymentTags, after: Map<string, string>, { others }: WantedMarks): string[] {
  return [...new Set(others)].filter((digest) => {
    if ([...after.values()].includes(digest)) return false;
    const spare = held.find((tag) => !others.includes(after.get(tag) ?? ''));
    if (spare !== undefined) after.set(spare, digest);
    return spare === undefined;
  });
}

function park({ current, held }: DeploymentTags, after: Map<string, string>, { others }: WantedMarks): void {
  const home = after.get(current);
  for (const tag of held) {
    const digest = after.get(tag);
    if (home !== undefined && digest !== undefined && !others.includes(digest)) after.set(tag, home);
  }
}

/** First a tag whose image is covered otherwise, or wanted no more; in a circle the current image's. */
function inSafeOrder(
  now: ReadonlyMap<string, string>,
  moves: readonly (readonly [string, string])[],
  { current, previous, next, others }: WantedMarks,
): Move[] {
  const needed = [current, previous, next, ...others];
  const state = new Map(now);
  const open = [...moves];
  const ordered: Move[] = [];
  while (open.length > 0) {
    const safe = open.findIndex(([tag]) => isCovered(state, tag, needed));
    const [move] = open.splice(Math.max(0, safe), 1);
    if (move === undefined) break;
    state.set(...(move as [string, string]));
    ordered.push({ tag: move[0], digest: move[1] });
  }
  return ordered;
}

function isCovered(state: ReadonlyMap<string, string>, tag: string, needed: readonly unknown[]): boolean {
  const digest = state.get(tag);
  const elsewhere = [...state].some(([other, held]) => other !== tag && held === digest);
  return digest === undefined || elsewhere || !needed.includes(digest);
}
