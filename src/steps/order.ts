import { checkOrder } from '../plan/commit-order.js';
import { deployedCommit } from '../plan/revision-tags.js';
import type { Run } from './run.js';
import type { Source } from './source.js';
import { tellOfOthers } from './tell-of-others.js';
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
