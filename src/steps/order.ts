import { type Commit, checkOrder } from '../plan/commit-order.js';
import { deployedCommit } from '../plan/revision-tags.js';
import type { Run } from './run.js';
import type { Source } from './source.js';
import { tellOfOthers } from './tell-of-others.js';
import type { World } from './world.js';

/**
 * Refuses an older commit over a newer one, and tells of a deployment that ours would replace. What is only proposed may
 * well be older: its branch was left when another was shipped.
 */
export async function checkDeploymentOrder(
  run: Run,
  source: Source | undefined,
  world: World,
): Promise<void> {
  if (run.wayBack?.undo === undefined) tellOfOthers(run, world);
  const deployed = deployedCommit(world.revision.tags);
  const ours = world.asIs === undefined ? commitOf(source) : deployedCommit(world.asIs.tags);
  if (run.config.update.allowOlder || run.isProposed || deployed === undefined || ours === undefined) return;
  const { context } = run.config.build;
  const oursIsAncestor = await run.ports.git.isAncestor(context, ours.commit, deployed.commit);
  checkOrder(ours, deployed, { oursIsAncestor });
}

function commitOf(source: Source | undefined): Commit | undefined {
  if (source?.git === undefined || source.tag.commit === undefined) return undefined;
  return { commit: source.git.commit, committedAt: source.git.committedAt * 1000 };
}
