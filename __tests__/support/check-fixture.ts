import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A case of `ecs-ship check`: what it finds, one `file:line:column message` a line, and the files. */
export interface CheckFixture {
  readonly expected: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Reads a text that holds files, each after a line `-- name --`. */
export async function readCheckFixture(path: string): Promise<CheckFixture> {
  const [head = '', ...parts] = (await readFile(path, 'utf8')).split(/^-- (.+) --\n/m);
  const names = parts.filter((_, index) => index % 2 === 0);
  const files = Object.fromEntries(names.map((name, index) => [name, parts[index * 2 + 1] ?? '']));
  return { expected: head.split('\n').filter((line) => line !== ''), files };
}

/** The files in a folder of their own. */
export async function writeFixture(files: CheckFixture['files']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'check-fixture-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
