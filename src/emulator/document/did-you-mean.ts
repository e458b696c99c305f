import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean x?)` where one of the names is likely meant, else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const best = names.length === 0 ? undefined : closest(word, names);
  const near = best !== undefined && distance(word, best) <= Math.ceil(best.length / 3);
  return near ? ` (did you mean ${best}?)` : '';
}
