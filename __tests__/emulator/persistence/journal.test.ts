import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileJournal } from '../../../src/emulator/persistence/file-journal.js';
import { noJournal } from '../../../src/emulator/persistence/no-journal.js';
import { RecordedMap } from '../../../src/emulator/persistence/recorded-map.js';

let directory: string;
let file: string;
const opened: FileJournal[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-test-'));
  file = join(directory, 'journal.v1.jsonl');
});

afterEach(() => {
  for (const journal of opened.splice(0)) journal.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A second journal on the same folder reads what a killed first one left, since nothing is kept back. */
const open = () => {
  const journal = new FileJournal(directory);
  opened.push(journal);
  return journal;
};

describe('a journal', () => {
  it('keeps the latest value of every key that was not deleted, the longest known first', () => {
    const journal = open();
    journal.record('ecr/a', 1);
    journal.record('ecr/b', 2);
    journal.record('ecr/c', 3);
    journal.record('ecr/a', 4);
    journal.delete('ecr/b');
    journal.record('ecr/b', 5);
    const kept = [
      ['ecr/a', 4],
      ['ecr/c', 3],
      ['ecr/b', 5],
    ];
    expect(journal.entries('ecr')).toEqual(kept);
    expect(open().entries('ecr')).toEqual(kept);
  });

  it('shows each service its own part', () => {
    const journal = open();
    journal.record('ecr/a', 1);
    journal.record('ecs/a', 2);
    journal.record('ecr-public/a', 3);
    expect(journal.entries('ecr')).toEqual([['ecr/a', 1]]);
  });

  it('gives values back as they were', () => {
    const value = {
      text: 'äöü\n"',
      time: new Date(1_700_000_000_123),
      tags: new Map([['latest', new Date(0)]]),
      layers: new Set(['a', 'b']),
      bytes: Buffer.from([0, 255, 10]),
      list: [1, null, true, { deep: new Date(5) }],
      $date: 'a member that looks like a mark',
    };
    open().record('ecr/a', { ...value, left: undefined });
    expect(open().entries('ecr')).toEqual([['ecr/a', value]]);
  });

  it.each([
    ['half a line', '["ecr/c",{"half":'],
    ['zeros a power cut left', '\0\0\0\0\0\0\0\0'],
  ])('drops %s at its end and goes on from there', (_what, tail) => {
    open().record('ecr/a', 1);
    appendFileSync(file, tail);
    open().record('ecr/b', 2);
    expect(open().entries('ecr')).toEqual([
      ['ecr/a', 1],
      ['ecr/b', 2],
    ]);
  });

  it('passes over a line it cannot read', () => {
    writeFileSync(file, '["ecr/a",1]\n["ecr/b",2\u0000]\n{"no":"list"}\n["ecr/c",3]\n');
    expect(open().entries('ecr')).toEqual([
      ['ecr/a', 1],
      ['ecr/c', 3],
    ]);
  });

  it('does not grow with the number of changes', () => {
    const journal = open();
    const large = 'x'.repeat(100_000);
    journal.record('ecs/first', large);
    for (let i = 0; i < 300; i += 1) journal.record('ecs/busy', { i, large });
    journal.record('ecs/last', 'end');
    expect(statSync(file).size).toBeLessThan(10_000_000);
    for (const reader of [journal, open()]) {
      expect(reader.entries('ecs').map(([key]) => key)).toEqual(['ecs/first', 'ecs/busy', 'ecs/last']);
      expect(reader.entries('ecs')[1]).toEqual(['ecs/busy', { i: 299, large }]);
    }
  });

  it('has everything in the file when record returns', () => {
    open().record('ecr/a', 1);
    expect(readFileSync(file, 'utf8')).toBe('["ecr/a",1]\n');
  });
});

describe('a recorded map', () => {
  it('begins where another ended', () => {
    const map = new RecordedMap<{ size: number }>(open(), 'ecr/images');
    map.set('sha256:a', { size: 1 }).set('sha256:b', { size: 2 }).set('x/y', { size: 3 });
    map.delete('sha256:a');
    const held = map.get('sha256:b');
    if (held) held.size = 5;
    map.touch('sha256:b');
    expect([...new RecordedMap(open(), 'ecr/images')]).toEqual([
      ['sha256:b', { size: 5 }],
      ['x/y', { size: 3 }],
    ]);
    map.clear();
    expect(new RecordedMap(open(), 'ecr/images').size).toBe(0);
  });

  it('is a plain map where nothing is kept', () => {
    const map = new RecordedMap<number>(noJournal, 'any');
    map.set('a', 1).set('b', 2).delete('a');
    expect([...map]).toEqual([['b', 2]]);
  });
});
