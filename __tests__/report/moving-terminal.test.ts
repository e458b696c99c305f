import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { movingLines } from '../../src/report/moving-lines.js';
import { movingScreen } from '../../src/report/moving-screen.js';
import { stageBook } from '../../src/report/stage-book.js';
import { terminalReport } from '../../src/report/terminal.js';
import { terminalAbilities } from '../../src/report/terminal-abilities.js';
import { stable } from './fixtures.js';
import { end, print, Recorder, say, start, stop, tell } from './record.js';

const look = (width: number) => ({ colors: pc.createColors(false), width, verbose: false });

describe('movingLines', () => {
  const book = stageBook();
  book.open('image', 0).latest = '#12 [3/5] RUN pip install --no-cache-dir -r requirements.txt';
  book.open('lifecycle', 11_000);

  it('shows every running stage with its newest line and its time', () => {
    expect(movingLines(book.all(), 12_000, look(100))).toEqual([
      '⠋ image           #12 [3/5] RUN pip install --no-cache-dir -r requirements.txt   12 s',
      '⠋ lifecycle       1.0 s',
    ]);
  });

  it.each([20, 30, 40, 60])('fits %d columns', (width) => {
    const lines = movingLines(book.all(), 12_000, look(width));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 24));
    expect(lines[0]).toMatch(/12 s$/);
  });

  it('shows a build as buildx does: what is done, and every step under way', () => {
    const building = stageBook();
    building.open('image', 0).build = {
      ...{ cached: 3, run: 1, cacheTroubles: [] },
      running: [
        { name: '[build 2/4] RUN npm ci', since: 4_000 },
        { name: '[web 3/5] RUN pip install --no-cache-dir -r requirements.txt', since: 11_500 },
      ],
    };
    expect(movingLines(building.all(), 12_000, look(60))).toEqual([
      '⠋ image           3 steps cached, 1 run   12 s',
      '  => [build 2/4] RUN npm ci   8.0 s',
      '  => [web 3/5] RUN pip install --no-cache-dir -r r…   0.5 s',
    ]);
  });

  it('shows the newest line again once the build has ended and the push goes on', () => {
    const pushing = stageBook();
    const stage = pushing.open('image', 0);
    stage.build = { cached: 3, run: 1, cacheTroubles: [], running: [] };
    stage.latest = 'f1a6c1eb37d4: Pushed';
    expect(movingLines(pushing.all(), 12_000, look(60))).toEqual([
      '⠋ image           f1a6c1eb37d4: Pushed   12 s',
    ]);
  });

  it('moves', () => {
    expect(movingLines(book.all(), 12_000, look(80))[0]).not.toBe(
      movingLines(book.all(), 12_100, look(80))[0],
    );
  });
});

describe('terminalReport on a terminal', () => {
  it('leaves only stage lines and the ending behind', () => {
    const stream = new Recorder(80);
    const report = terminalReport(movingScreen(stream), {
      stream,
      color: false,
      interactive: true,
      verbose: false,
      now: () => 1000,
    });
    tell(
      report,
      start('image'),
      print('image', '#1 load\n'),
      start('lifecycle'),
      say('lifecycle', 'reading'),
    );
    const moving = stripVTControlCharacters(stream.text);
    expect(moving).toContain('⠋ image           #1 load   1.0 s');
    expect(moving).toContain('⠋ lifecycle       reading   1.0 s');
    tell(report, stop('lifecycle', 'unchanged'), stop('image', 'built'));
    stream.text = '';
    tell(report, end(stable));
    expect(stream.text).toBe(
      '\n✔ web is stable on revision web:12 (2 of 2 tasks) · 1 min 12 s\n  https://web.example.com/\n',
    );
  });

  it('never breaks a line that stays, so that it can be copied', () => {
    const stream = new Recorder(40);
    const report = terminalReport(movingScreen(stream), {
      stream,
      color: false,
      interactive: true,
      verbose: false,
    });
    const arn = `arn:aws:ecs:eu-west-1:123456789012:task-definition/${'w'.repeat(60)}`;
    tell(report, start('service'), stop('service', arn));
    expect(stream.text).toContain(arn);
  });
});

describe('terminalAbilities', () => {
  const terminal = { isTTY: true, columns: 80 };

  it.each([
    ['a terminal', terminal, {}, { color: true, interactive: true }],
    ['a pipe', {}, {}, { color: false, interactive: false }],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, { color: false, interactive: true }],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, { color: true, interactive: true }],
    [
      'NO_COLOR and FORCE_COLOR',
      terminal,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      { color: false, interactive: true },
    ],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, { color: true, interactive: false }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { color: false, interactive: false }],
    ['a CI job', terminal, { CI: 'true' }, { color: true, interactive: false }],
    ['a terminal without width', { isTTY: true, columns: 0 }, {}, { color: true, interactive: false }],
  ])('knows %s', (_name, stream, env, abilities) => {
    expect(terminalAbilities(stream, env)).toEqual(abilities);
  });
});
