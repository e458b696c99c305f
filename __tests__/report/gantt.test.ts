import { ganttBlock, ganttName } from '../../src/report/gantt.js';

const span = (name: string, from: number, to: number) => ({ name, from, to, isBad: false });

describe('ganttBlock', () => {
  it('is nothing where nothing took time', () => {
    expect(ganttBlock([])).toBe('');
    expect(ganttBlock([{ name: 'Stages', spans: [] }])).toBe('');
    expect(ganttBlock([{ name: 'Stages', spans: [span('source', 5, 5)] }])).toBe('');
  });

  it('leaves out what is too short to be seen; a failure is drawn longer, and says how long it was', () => {
    const spans = [
      span('watch', 20, 100_000),
      span('source', 0, 20),
      { ...span('scan', 0, 20), isBad: true },
    ];
    const text = ganttBlock([{ name: 'Stages', spans }]);
    expect(text).not.toContain('source');
    expect(text).toContain(
      '  scan 0.0 s :crit, 1970-01-01 00:00:00.000, 1970-01-01 00:00:01.000\n  watch 1 min 40 s :1970-',
    );
  });

  it('is nothing for what took less than a second', () => {
    expect(ganttBlock([{ name: 'x', spans: [span('a', 0, 999)] }])).toBe('');
  });

  it.each([
    [1_000, '1second'],
    [70_000, '30second'],
    [600_000, '5minute'],
    [3_600_000, '15minute'],
    [90_000_000, '8hour'],
    [900_000_000, '1day'],
  ])('of %d ms has an axis that a phone can show: a tick each %s', (total, interval) => {
    expect(ganttBlock([{ name: 'x', spans: [span('a', 0, total)] }])).toContain(
      `  tickInterval ${interval}\n`,
    );
  });

  it('lets no name end its line, begin another or speak to Mermaid', () => {
    const nasty = 'web: 1, 2\nsection x;%%{init: {"theme":"evil"}}%% <b>#35;</b> click a href "x"`';
    const text = ganttBlock([{ name: nasty, spans: [span(nasty, 0, 1000)] }]);
    const [section = '', bar = ''] = text.split('\n').slice(-3);
    expect(section).toBe('  section web 1 2 section x init theme evil b 35 …');
    expect(bar).toMatch(/^ {2}web 1 2 section x init theme evil b 35 … 1\.0 s :1970-/);
    expect(ganttName('::;;##')).toBe('');
    expect(ganttName('section x')).toBe('(section x)');
    expect(ganttName('2026-11-21')).toBe('(2026-11-21)');
  });
});
