import { ShipError } from '../../errors.js';
import { configAsItIs } from '../../plan/config-as-it-is.js';
import { deployedCommit } from '../../plan/revision-tags.js';
import { wasRolledBack } from '../../plan/rollback/previous-revision.js';
import type { RollbackWish } from '../../plan/rollback/rollback-wish.js';
import { goingOn, type WayBack, wayTo } from '../../plan/rollback/way-back.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { DeployedRevision } from '../../ports/revisions-port.js';
import { patiently, stubbornly } from '../patiently.js';
import { notice, type Run, runStage } from '../run.js';
import { readService } from '../world.js';
import { checkDeployable } from './check-deployable.js';
import { findByCommit } from './find-by-commit.js';
import { findPrevious } from './find-previous.js';
import type { Past } from './past.js';

/**
 * The run with the revision that it is to go back to, found and known to be deployable. Throws `no-earlier-revision`,
 * `revision-unusable` and `image-not-found`.
 */
export async function aimBack(run: Run, wish: RollbackWish): Promise<Run> {
  const way = await runStage(run, 'rollback', async () => {
    const past = await readPast(run);
    const to = await findTarget(run, wish, past);
    const target = await checkDeployable(run, to);
    const way = wayTo(target.arn, past.current, past.history, past.going);
    return { fact: way, summary: summaryOf(way, target) };
  });
  return { ...run, config: configAsItIs(run.config, way.to), wayBack: way };
}

async function readPast(run: Run): Promise<Past> {
  const { service, revision } = await readService(run);
  const { history, isKnown } = await readHistory(run);
  const current = service.taskDefinitionArn;
  return { history, isKnown, going: goingOn(history, service), current, service, revision };
}

/** Deployments that are looked at: a service that is restarted every night has months of the same revision. */
const mostDeployments = 100;

/** Without the permission the marks of the lifecycle policy still tell what ran before. */
async function readHistory(
  run: Run,
): Promise<{ readonly history: readonly DeployedRevision[]; readonly isKnown: boolean }> {
  const { cluster, service } = run.config.target;
  const reading = patiently(run, stubbornly, () =>
    run.ports.ecs.findDeployedImages(cluster, service, mostDeployments),
  );
  try {
    return { history: await reading, isKnown: true };
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    notice(run, `${error.message} Without it only the marks in ECR tell what ran before.`);
    return { history: [], isKnown: false };
  }
}

function findTarget(run: Run, wish: RollbackWish, past: Past): Promise<string> | string {
  if (wish.kind === 'commit') return findByCommit(run, wish.commit, past);
  if (wish.kind === 'revision') return wholeReference(wish.reference, past.current);
  const undone = wasRolledBack(past);
  if (undone === undefined) return findPrevious(run, past);
  notice(run, alreadyBack(run.config.target.service, undone.taskDefinitionArn, past.current));
  return past.current;
}

/** A number is one of the family that the service runs. */
function wholeReference(reference: string, current: string): string {
  return /^\d+$/.test(reference) ? current.replace(/\d+$/, reference) : reference;
}

function alreadyBack(service: string, undone: string, current: string): string {
  return `ECS has rolled the deployment of ${nameOf(undone)} back already: ${service} is on ${nameOf(current)}. To go further back, name a revision with --to-revision.`;
}

function summaryOf({ to, from, undo }: WayBack, { tags }: TaskDefinitionRevision): string {
  const commit = deployedCommit(tags)?.commit.slice(0, 12);
  const of = commit === undefined ? '' : `, commit ${commit}`;
  if (to === from) return `${nameOf(to)}${of}, which runs already`;
  const how = undo === undefined ? '' : `; the deployment ${undo.id} is under way, and ECS can take it back`;
  return `from ${nameOf(from)} to ${nameOf(to)}${of}${how}`;
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
