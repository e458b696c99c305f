import { readFile } from 'node:fs/promises';

/** The payload of the event that started a GitHub workflow run; undefined elsewhere, or where it cannot be read. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
