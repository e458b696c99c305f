import { newRepository } from '../plan/new-repository.js';
import type { Repository } from '../ports.js';
import { type Run, runStage } from './run.js';

/** Makes sure that the repository exists; an existing one is left exactly as it is. */
export async function ensureRepository(run: Run, existing: Repository | undefined): Promise<Repository> {
  return runStage(run, 'repository', async () => {
    if (existing !== undefined) return { fact: existing, summary: existing.uri, skipped: true };
    const created = await run.ports.ecr.createRepository(newRepository(run.config.image.repository));
    return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
  });
}
