import type { CheckInput } from './check-input.js';
import type { Place } from './place.js';

/** From the worst to the mildest. */
export const checkSeverities = ['error', 'warning', 'note'] as const;

export type CheckSeverity = (typeof checkSeverities)[number];

/** One thing a rule found. The message never holds a value that may be private. */
export interface Hit {
  readonly place: Place;
  readonly message: string;
  /** The container, argument or file it is about, by name; an ignore may be narrowed to it. */
  readonly subject?: string;
}

/** One check. It finds only what is certain from the files: what it cannot know it is silent about. */
export interface CheckRule {
  /** Kebab-case and never changed: configuration and reports name it. */
  readonly id: string;
  readonly severity: CheckSeverity;
  /** A few words that name what is wrong. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly explanation: string;
  /** What to do, as an instruction. */
  readonly remedy: string;
  /** The page that says so. */
  readonly reference: string;
  readonly find: (input: CheckInput) => readonly Hit[];
}
