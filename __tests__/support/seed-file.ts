import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A seed file with this text in a temporary folder of its own. */
export function seedFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ecs-ship-seed-')), 'seed.yml');
  writeFileSync(file, text);
  return file;
}
