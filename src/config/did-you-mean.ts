import { distance } from 'fastest-levenshtein';

/** The candidate a person most likely meant, or `undefined` where nothing is near enough to be a slip. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const tolerance = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.far - right.far);
  const best = ranked[0];
  return best !== undefined && best.far <= tolerance ? best.candidate : undefined;
}

/** ` (did you mean X?)`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
