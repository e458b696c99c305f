import { decideRepository, keptInWords, type RepositoryDecision } from '../../plan/repository.js';
import { filtersFor } from '../../plan/tag-mutability.js';
import { fillTags } from '../../plan/tag-template.js';
import type { Repository } from '../../ports/ecr-port.js';
import { notice, type Run, runStage } from '../run.js';
import type { Source } from '../source.js';
import type { World } from '../world.js';

/** Decides before anything is changed, and says what is asked for and not so. */
export function planRepository(run: Run, source: Source, world: World): RepositoryDecision {
  const { repository, repositoryTags, repositoryPolicy } = world;
  const found =
    repository === undefined ? undefined : { repository, tags: repositoryTags, policy: repositoryPolicy };
  const filled = (template: string) => fillTags([template], source.wanted.values, []).tags[0];
  const decision = decideRepository(run.config, found, filtersFor(run.config.image.tags, filled));
  if (decision.kind !== 'create') for (const line of decision.notices) notice(run, line);
  return decision;
}

/** The world as the decision leaves it: what may be tagged depends on settings that are about to change. */
export function withRepository(world: World, decision: RepositoryDecision | undefined): World {
  if (decision?.kind !== 'change') return world;
  return { ...world, repository: { ...decision.repository, ...after(decision.change) } };
}

/** Makes sure that the repository exists; an existing one is left as it is unless told otherwise. */
export async function ensureRepository(run: Run, decision: RepositoryDecision): Promise<Repository> {
  return runStage(run, 'repository', async () => {
    const { ecr } = run.ports;
    if (decision.kind === 'keep') {
      const { repository, differs } = decision;
      return { fact: repository, summary: keptInWords(repository, differs), skipped: true };
    }
    if (decision.kind === 'change') {
      const { repository, change, why } = decision;
      await ecr.changeRepository(repository, change);
      return { fact: { ...repository, ...after(change) }, summary: `brought up to date: ${why.join('; ')}` };
    }
    const created = await ecr.createRepository(decision.create);
    if (decision.policy !== undefined) await ecr.changeRepository(created, { policy: decision.policy });
    return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
  });
}

function after({ mutability, scanOnPush }: Extract<RepositoryDecision, { kind: 'change' }>['change']) {
  return {
    ...(mutability === undefined
      ? {}
      : { mutability: mutability.setting, exclusionFilters: mutability.exclusionFilters }),
    ...(scanOnPush === undefined ? {} : { scanOnPush }),
  };
}
