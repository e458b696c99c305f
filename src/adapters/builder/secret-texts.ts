import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuilderInput } from './builder.js';

/** Bytes of a file from which it is no token or key, and not looked for in an output. */
const largest = 65_536;

/** What the sources `env:NAME` and `file:path` hold; what cannot be read is left to the builder to complain about. */
export async function secretTexts(
  sources: readonly string[],
  { environment, workingDirectory }: Pick<BuilderInput, 'environment' | 'workingDirectory'>,
): Promise<readonly string[]> {
  const texts = sources.map(async (source) => {
    if (source.startsWith('env:')) return environment[source.slice('env:'.length)] ?? '';
    const path = resolve(workingDirectory, source.slice('file:'.length));
    const text = await readFile(path, 'utf8').catch(() => '');
    return text.length > largest ? '' : text;
  });
  return Promise.all(texts);
}
