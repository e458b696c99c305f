import { type Annotation, annotationProperties, longestAnnotation, mostAnnotations } from './annotation.js';
import { cleanLine, shorten } from './clean-text.js';
import type { GithubIo, GithubOptions } from './github-io.js';
import { placedLine } from './problem-place.js';

/** The warnings of one step. */
export interface Warnings {
  /** `of`: one service of several. False when the runner would drop it, or may have to: the log has to tell it. */
  warn(message: string, of?: string): boolean;
  /** Marks the last one that the runner keeps: what is left, or how much that is. */
  end(): void;
}

/** A warning is marked at once, beside its line where it names one, as long as the runner keeps them. */
export function openWarnings(
  io: Pick<GithubIo, 'warning'>,
  { rename }: Pick<GithubOptions, 'rename'>,
): Warnings {
  let marked = 0;
  const left: Annotation[] = [];
  const mark = (annotation: Annotation) => {
    marked += 1;
    io.warning(annotation.text, annotationProperties(annotation, rename));
  };
  return {
    warn: (message, of) => {
      const warning = warningOf(message, of);
      if (marked < mostAnnotations - 1) mark(warning);
      else left.push(warning);
      return left.length === 0;
    },
    end: () => {
      const [first, ...others] = left.splice(0);
      if (first !== undefined)
        mark(others.length === 0 ? first : { text: `${others.length + 1} more warnings are in the log.` });
    },
  };
}

function warningOf(message: string, of: string | undefined): Annotation {
  const place = placedLine(cleanLine(message))?.place;
  const text = shorten(cleanLine(of === undefined ? message : `${of}: ${message}`), longestAnnotation);
  return { text, ...(place === undefined ? {} : { place }) };
}
