import type { Look } from './look.js';
import { movingLines } from './moving-lines.js';
import { besideColumn, nameColumn } from './name-column.js';
import { countWords, revisionWords } from './rollout-words.js';
import type { OpenStage, StageBook } from './stage-book.js';

/**
 * What every service is doing, one under another: builds and rollouts as blocks, or a line each where the terminal has
 * not the rows (unset: enough) for that.
 */
export function movingLanes(
  lanes: ReadonlyMap<string, StageBook>,
  now: number,
  look: Look,
  rows: number | undefined,
): readonly string[] {
  const blocks = linesOf(lanes, now, look, (stage) => stage);
  return rows === undefined || blocks.length < rows ? blocks : linesOf(lanes, now, look, inOneLine);
}

function linesOf(
  lanes: ReadonlyMap<string, StageBook>,
  now: number,
  look: Look,
  shown: (stage: OpenStage) => OpenStage,
): readonly string[] {
  const column = nameColumn([...lanes.keys()], look);
  const beside = besideColumn(look, column);
  return [...lanes].flatMap(([name, book]) =>
    column.once(name, movingLines(book.all().map(shown), now, beside)),
  );
}

function inOneLine({ view, ...stage }: OpenStage): OpenStage {
  const latest = view === undefined ? stage.latest : [revisionWords(view), ...countWords(view)].join(', ');
  return { ...stage, latest, view: undefined, build: undefined };
}
