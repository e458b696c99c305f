import { logLook } from '../../src/report/look.js';
import { tableLines } from '../../src/report/table.js';

<<<<<<< HEAD
const head = ['began', 'revision', 'verdict', 'author'];
const rows = [
  ['1 min 32 s ago', 'web:12', 'rolled-back', 'Ada Lovelace'],
  ['2 h ago', 'web:11', 'stable', ''],
];
const lines = (width: number | undefined) => tableLines(head, rows, { ...logLook(), width });

describe('tableLines', () => {
  it('lays columns beside each other, in a log as wide as they are', () => {
    expect(lines(undefined)).toEqual([
      '  began            revision   verdict       author',
      '  1 min 32 s ago   web:12     rolled-back   Ada Lovelace',
      '  2 h ago          web:11     stable',
    ]);
  });

  it('cuts the last column where the line ends', () => {
    expect(lines(52)[1]).toBe('  1 min 32 s ago   web:12     rolled-back   Ada Lov…');
  });

  it('makes a paragraph of each row where the columns have no room, and hides nothing', () => {
    expect(lines(40)).toEqual([
      '  1 min 32 s ago',
      '    revision web:12,',
      '    verdict rolled-back,',
      '    author Ada Lovelace',
      '  2 h ago',
      '    revision web:11, verdict stable',
    ]);
  });
=======
const head = ['deployment', 'revision', 'state'];
const rows = [
  ['ecs-svc/1234567890123456789', 'a-service-with-a-long-name:12', 'COMPLETED'],
  ['ecs-svc/2', 'web:1', 'IN_PROGRESS'],
];
const shown = (width: number | undefined) => tableLines(head, rows, { ...logLook(), width });

it('is as wide as its cells where nobody says how wide a line is', () => {
  expect(shown(undefined)).toEqual([
    '  deployment                    revision                        state',
    '  ecs-svc/1234567890123456789   a-service-with-a-long-name:12   COMPLETED',
    '  ecs-svc/2                     web:1                           IN_PROGRESS',
  ]);
});

it('gives up gaps, then the middles of the longest names', () => {
  expect(shown(73)[1]).toBe('  ecs-svc/1234567890123456789  a-service-with-a-long-name:12  COMPLETED');
  expect(shown(50)).toEqual([
    '  deployment        revision           state',
    '  ecs-svc/…23456789 a-service…-name:12 COMPLETED',
    '  ecs-svc/2         web:1              IN_PROGRESS',
  ]);
});

it.each([10, 20, 30, 40, 60, 80, 120])('takes one line a row of %d columns', (width) => {
  expect(shown(width)).toHaveLength(3);
  expect(shown(width).filter((line) => line.length > width)).toEqual([]);
>>>>>>> 2e62a12 (Publish the schemas of what status, history, logs and open print; fit their tables to the terminal)
});
