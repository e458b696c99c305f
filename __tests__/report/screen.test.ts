import { movingScreen } from '../../src/report/moving-screen.js';
import { Recorder } from './record.js';
import { screenOf } from './screen-of.js';

describe('movingScreen', () => {
  it.each([
    ['a line less in the middle', ['a', 'b', 'c', 'x'], ['a', 'b', 'x']],
    ['a line more in the middle', ['a', 'b', 'x'], ['a', 'b', 'c', 'x']],
    ['a line less at the top', ['a', 'b', 'c'], ['b', 'c']],
    ['two lines more', ['a', 'c'], ['a', 'b', 'c', 'd']],
    ['another line', ['a', 'b', 'x'], ['a', 'B', 'x']],
    ['nothing left', ['a', 'b'], []],
  ])('shows %s, below what was printed', (_what, before, after) => {
    const stream = new Recorder(80);
    const screen = movingScreen(stream);
    screen.move(before);
    screen.move(after);
    expect(screenOf(stream.text)).toEqual(after);
    screen.print(['printed']);
    screen.move(after);
    expect(screenOf(stream.text)).toEqual(['printed', ...after]);
  });
});
