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
  return { moves: inSafeOrder(tags, now, moves, wanted), left };
}

/** Gives each uncovered image a spare tag; what finds none is left. */
function holdOthers({ held }: DeploymentTags, after: Map<string, string>, wanted: WantedMarks): string[] {
  const { current, previous, next, others } = wanted;
  return [...new Set(others)].filter((digest) => {
    if ([...after.values()].includes(digest)) return false;
    // One that holds nothing at all of use saves the two a swap.
    const spare =
      held.find((tag) => isCovered(after, tag, [current, previous, next, ...others])) ??
      held.find((tag) => isCovered(after, tag, others));
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

/** First a tag whose image is covered otherwise, or wanted no more; a circle is opened by a spare tag. */
function inSafeOrder(
  { held }: DeploymentTags,
  now: ReadonlyMap<string, string>,
  moves: readonly (readonly [string, string])[],
  { current, previous, next, others }: WantedMarks,
): Move[] {
  const needed = [current, previous, next, ...others];
  const state = new Map(now);
  const open = new Map(moves);
  const ordered: Move[] = [];
  const move = (tag: string, digest: string) => {
    open.delete(tag);
    state.set(tag, digest);
    ordered.push({ tag, digest });
  };
  while (open.size > 0) {
    const [first] = open.keys();
    const safe = [...open.keys()].find((tag) => isCovered(state, tag, needed));
    const spare = held.find((tag) => !open.has(tag) && isCovered(state, tag, needed));
    const tag = safe ?? first ?? '';
    if (safe === undefined && spare !== undefined) move(spare, state.get(tag) ?? '');
    move(tag, open.get(tag) ?? '');
  }
  return ordered;
}

function isCovered(state: ReadonlyMap<string, string>, tag: string, needed: readonly unknown[]): boolean {
  const digest = state.get(tag);
  const elsewhere = [...state].some(([other, held]) => other !== tag && held === digest);
  return digest === undefined || elsewhere || !needed.includes(digest);
}
