import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of a seed file with these secrets. */
export function secretsSeed(secrets: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ecs-ship-secrets-')), 'seed.json');
  writeFileSync(path, JSON.stringify({ secrets }));
  return path;
}
