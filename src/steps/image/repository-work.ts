import { repositoryKey } from '../../plan/services/image-key.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { Checked } from '../check.js';
import { once } from '../company.js';
import { applyLifecycle } from '../lifecycle/lifecycle.js';
import { type Run, runStage } from '../run.js';
import { ensureRepository } from './repository.js';

/** A repository that is brought about, and its lifecycle policy. */
export interface RepositoryWork {
  readonly repository: Promise<Repository>;
  readonly lifecycle: Promise<void>;
}

/** Brings the repository about; of several services that push to it only the first does. */
export function repositoryWork(run: Run, checked: Checked): RepositoryWork {
  const { value, from } = once(run, workOf(run), () => begin(run, checked));
  return from === undefined ? value : follow(run, value, from);
}

/** The other service of the run that brings our repository about, where there is one. */
export function repositoryProvider(run: Run): string | undefined {
  return run.company?.provider(workOf(run));
}

function workOf({ config }: Run): string {
  return `repository ${repositoryKey(config)}`;
}

function begin(run: Run, { repository: decision, world, policy }: Checked): RepositoryWork {
  if (decision === undefined) throw new Error('an image that is not built needs no repository');
  const repository = ensureRepository(run, decision);
  const lifecycle = repository.then((one) => applyLifecycle(run, one, world, policy));
  return seen({ repository, lifecycle });
}

function follow(run: Run, work: RepositoryWork, from: string): RepositoryWork {
  const same = `same repository as ${from}`;
  const repository = runStage(run, 'repository', async () => {
    const fact = await work.repository;
    return { fact, summary: `${same}: ${fact.uri}`, skipped: true };
  });
  const lifecycle = runStage(run, 'lifecycle', async () => {
    await work.lifecycle;
    return { fact: undefined, summary: same, skipped: true };
  });
  return seen({ repository, lifecycle });
}

/** Who awaits it comes later, which is no reason to call a failure unhandled. */
function seen(work: RepositoryWork): RepositoryWork {
  work.repository.catch(() => undefined);
  work.lifecycle.catch(() => undefined);
  return work;
}
