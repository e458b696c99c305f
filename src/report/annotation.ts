import { cleanLine, shorten } from './clean-text.js';
import type { ProblemPlace } from './problem-place.js';

/** A mark that GitHub shows on the run's page, and beside a line where it names one. */
export interface Annotation {
  readonly title?: string;
  readonly text: string;
  readonly place?: ProblemPlace;
}

/** What a workflow command takes besides its text. */
export type AnnotationProperties = Partial<ProblemPlace> & { readonly title?: string };

// The runner keeps 10 annotations of a type per step and 4096 characters of each.
export const mostAnnotations = 10;
export const longestAnnotation = 4096;

/** As many as the runner keeps, the first ones; where some are left out, the last one says how many. */
export function boundedAnnotations(
  all: readonly Annotation[],
  last: (left: readonly Annotation[]) => Annotation,
  most: number = mostAnnotations,
): readonly Annotation[] {
  if (all.length <= most) return all;
  const kept = all.slice(0, most - 1);
  return [...kept, last(all.slice(kept.length))];
}

/** Lines as the text of one annotation; the first ones are kept. */
export function annotationText(lines: readonly string[]): string {
  return shorten(lines.join('\n'), longestAnnotation);
}

/** What the runner is told besides the text; `rename` gives a file's path in the repository. */
export function annotationProperties(
  { title, place }: Annotation,
  rename: (file: string) => string = (file) => file,
): AnnotationProperties {
  return {
    ...(place === undefined ? {} : { ...place, file: cleanLine(rename(place.file)) }),
    ...(title === undefined ? {} : { title }),
  };
}
