import { copyProgress } from '../../../src/steps/image/copy-progress.js';
import type { Run, StageVoice } from '../../../src/steps/run.js';

/** What is told of pieces of a megabyte, one each 100 ms. */
function told(live: boolean, pieces: number, total: number): string[] {
  let now = 0;
  const lines: string[] = [];
  const run = { live, ports: { clock: { now: () => now } } } as unknown as Run;
  const voice = { progress: (line: string) => lines.push(line) } as unknown as StageVoice;
  const onBytes = copyProgress(run, voice, 'r/web', total);
  for (let piece = 0; piece < pieces; piece += 1) {
    now += 100;
    onBytes(1_000_000);
  }
  return lines;
}

it('tells the bytes five times a second on a terminal', () => {
  const lines = told(true, 20, 48_000_000);
  expect(lines).toHaveLength(10);
  expect(lines.slice(0, 2)).toEqual(['r/web: 2.0 MB of 48.0 MB', 'r/web: 4.0 MB of 48.0 MB']);
});

it('tells them each half minute in a log, and nothing of a copy that is shorter', () => {
  expect(told(false, 250, 480_000_000)).toEqual([]);
  expect(told(false, 650, 480_000_000)).toEqual(['r/web: 300 MB of 480 MB', 'r/web: 480 MB of 480 MB']);
});
