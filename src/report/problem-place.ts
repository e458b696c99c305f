/** Where a problem stands, as GitHub marks it. Line and column from 1 on. */
export interface ProblemPlace {
  readonly file: string;
  readonly line: string;
  readonly col?: string;
}

/** What a line says, and where it says that it stands. */
export interface PlacedLine {
  readonly place: ProblemPlace;
  readonly text: string;
}

// A builder names no column.
const placed = /^(\S.*?):(\d+):(?:(\d+):?)? (.*)$/s;

/** Reads `Dockerfile:3: RUN …`, `td.json:3:7: memry: …` and `ecs-ship.yml:3:7 memry: …`; undefined of what names no file. */
export function placedLine(line: string): PlacedLine | undefined {
  const [, file, at, col, text = ''] = placed.exec(line) ?? [];
  if (file === undefined || at === undefined) return undefined;
  return { place: { file, line: at, ...(col === undefined ? {} : { col }) }, text };
}
