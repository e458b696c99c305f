import { logLook } from '../../src/report/look.js';
import { tableLines } from '../../src/report/table.js';

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
});
