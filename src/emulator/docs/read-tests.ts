import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The text of every test by its path below the folder, without `.test.ts`, in order of path. */
export function readTests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  return new Map(
    files.map((name) => {
      const path = join(folder, name);
      return [
        relative(folder, path)
          .replaceAll('\\', '/')
          .replace(/\.test\.ts$/, ''),
        readFileSync(path, 'utf8'),
      ];
    }),
  );
}
