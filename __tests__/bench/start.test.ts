import type { StartFigures } from '../../bench/start/measure-starts.js';
import { renderStarts, startTargets } from '../../bench/start/render-starts.js';

const start = { argv: [], cwd: '/', env: {} };

function figures(overMs: number[], mostMs: number | undefined): StartFigures {
  const subject = {
    name: 'the Action',
    node: 'Node 24',
    start,
    bare: start,
    until: 'first request',
    mostMs,
  } as const;
  return { subject, bareMs: [30, 31, 90], overMs, loaded: { files: 18, bytes: 2_080_000 } };
}

it('holds the median of the pairs against the target, and shows how far they spread', () => {
  expect(
    renderStarts([figures([90, 400, 105], 110), figures([90, 120, 111], 110)])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| the Action to its first request, Node 24 | 31 ms | 105 ms (90 ms–400 ms) | 18 files, 2.08 MB | at most 110 ms | met |',
    '| the Action to its first request, Node 24 | 31 ms | 111 ms (90 ms–120 ms) | 18 files, 2.08 MB | at most 110 ms | **missed** |',
  ]);
});

it('a start that never came to a request misses its target', () => {
  expect(startTargets([figures([100, Number.NaN, Number.NaN], 110)])).toMatchObject([{ met: false }]);
});

it('what has no target is shown and not judged', () => {
  expect(startTargets([figures([500], undefined)])).toEqual([]);
  expect(renderStarts([figures([500], undefined)])).toContain('| – |');
});
