import { formatDuration } from '../../src/report/duration.js';

describe('formatDuration', () => {
  it.each([
    [0, '0.0 s'],
    [-5, '0.0 s'],
    [432, '0.4 s'],
    [9_940, '9.9 s'],
    [9_960, '10 s'],
    [12_300, '12 s'],
    [59_400, '59 s'],
    [59_600, '1 min 00 s'],
    [185_000, '3 min 05 s'],
    [3_599_400, '59 min 59 s'],
    [3_599_600, '1 h 00 min'],
    [7_500_000, '2 h 05 min'],
  ])('writes %d ms as %s', (span, text) => {
    expect(formatDuration(span)).toBe(text);
  });
});
