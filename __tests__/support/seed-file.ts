import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A seed file with this text, or with this in it, in a temporary folder of its own. */
export function seedFile(seed: string | object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ecs-ship-seed-')), 'seed.yml');
  writeFileSync(file, typeof seed === 'string' ? seed : JSON.stringify(seed));
  return file;
}
