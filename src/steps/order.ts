import { checkOrder } from '../plan/commit-order.js';
import { deployedCommit } from '../plan/revision-tags.js';
import { notice, type Run } from './run.js';
import type { Source } from './source.js';
import type { World } from './world.js';

/** Refuses an older commit over a newer one, and tells of a deployment that ours would replace. */
export async function checkDeploymentOrder(
  run: Run,
  source: Source | undefined,
  world: World,
): Promise<void> {
  tellOfOthers(run, world);
  const deployed = deployedCommit(world.revision.tags);
  const commit = source?.tag.commit;
  if (
    run.config.update.allowOlder ||
    deployed === undefined ||
    source?.git === undefined ||
    commit === undefined
  )
    return;
  const { context } = run.config.build;
  const oursIsAncestor = await run.ports.git.isAncestor(context, commit, deployed.commit);
  checkOrder(source.git, deployed, { oursIsAncestor });
}

function tellOfOthers(run: Run, { service, revision }: World): void {
  const primary = service.deployments.find((one) => one.status === 'PRIMARY');
  if (primary?.rolloutState !== 'IN_PROGRESS') return;
  const commit = deployedCommit(revision.tags);
  const of =
    commit === undefined
      ? ''
      : ` of commit ${commit.commit.slice(0, 12)}${commit.run === undefined ? '' : ` (${commit.run})`}`;
  notice(run, `Deployment ${primary.id}${of} is still in progress; a new one replaces it.`);
}
