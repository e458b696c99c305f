import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for blobs and what to do with it at the end. */
export interface DataDirectory {
  readonly path: string;
  remove(): void;
}

/** The folder given, which stays, or a temporary one, which goes. */
export function dataDirectory(given: string | undefined): DataDirectory {
  if (given !== undefined) return { path: given, remove: () => undefined };
  const path = mkdtempSync(join(tmpdir(), 'ecs-ship-emulator-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
