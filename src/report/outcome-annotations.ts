import type { Outcome } from '../outcome.js';
import { type Annotation, annotationText, longestAnnotation } from './annotation.js';
import { cleanLine, shorten } from './clean-text.js';
import { type Explanation, explainOutcome } from './explanation.js';
import { type PlacedLine, placedLine } from './problem-place.js';

/** Problems without a place that are told with the cause. */
const mostUnplaced = 10;

/**
 * Cause and remedy, and then every problem that names a line of a file, each of them there; a single one is told where it
 * is. `of`: one service of several, since the log shows no title.
 */
export function outcomeAnnotations(outcome: Outcome, of?: string): readonly Annotation[] {
  const why = explainOutcome(outcome);
  if (why === undefined) return [];
  const title =
    of === undefined ? `ecs-ship: ${outcome.verdict}` : `ecs-ship: ${cleanLine(of)} ${outcome.verdict}`;
  const { own, placed, unplaced } = problemsOf(outcome, why);
  const text = wholeText(why, unplaced, of);
  const others = placed.map((one) => ({ title, text: problemText(one.text), place: one.place }));
  return [{ title, text, ...(own === undefined ? {} : { place: own.place }) }, ...others];
}

interface Problems {
  /** Where the whole is marked. */
  readonly own?: PlacedLine | undefined;
  readonly placed: readonly PlacedLine[];
  readonly unplaced: readonly string[];
}

/** Only what ecs-ship itself has found: what a tool or a container printed may look the same. */
function problemsOf({ diagnosis, failure }: Outcome, { cause, evidence }: Explanation): Problems {
  const none = { placed: [], unplaced: [] };
  if (diagnosis?.setting !== undefined) return { ...none, own: placedLine(diagnosis.setting) };
  if (failure === undefined) return none;
  if (failure.code === 'build-failed') return { ...none, own: placedLine(evidence[0] ?? '') };
  if (!ofFiles.test(failure.code)) return none;
  const lines = evidence.map((line) => ({ line, found: placedLine(line) }));
  const isList = /^\d+ problems /.test(cause);
  return {
    own: placedLine(cause),
    placed: lines.flatMap(({ found }) => found ?? []),
    unplaced: lines.flatMap(({ line, found }) => (isList && found === undefined ? [line] : [])),
  };
}

const ofFiles = /^(?:option|config|task-definition|lifecycle-policy|source|secret)-/;

const problemText = (text: string): string => shorten(cleanLine(text), longestAnnotation);

/** Whatever has to be cut, the remedy is whole. */
function wholeText({ cause, remedy, docs }: Explanation, unplaced: readonly string[], of?: string): string {
  const whose = of === undefined ? '' : `${of}: `;
  const told = unplaced.slice(0, mostUnplaced).map((line) => `- ${shorten(cleanLine(line), 150)}`);
  const left = unplaced.length - told.length;
  return annotationText([
    shorten(cleanLine(whose + cause), told.length === 0 ? 2000 : 300),
    ...told,
    ...(left > 0 ? [`… ${left} more in the log`] : []),
    ...(remedy === undefined ? [] : [`fix: ${shorten(cleanLine(remedy), 1500)}`]),
    ...(docs === undefined ? [] : [`docs: ${shorten(cleanLine(docs), 500)}`]),
  ]);
}
