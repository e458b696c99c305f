import { ShipError } from '../../errors.js';
import { rollbackHeadline } from '../../plan/rollback/rollback-headline.js';
import type { Undo, WayBack } from '../../plan/rollback/way-back.js';
import type { OurDeployment } from '../../watch/judge.js';
import { briefly, patiently } from '../patiently.js';
import { learn, notice, type Run, runStage } from '../run.js';
import { updateService } from '../service.js';
import type { Ending, followDeployment } from '../watch/watch.js';
import { readService, type World } from '../world.js';

/**
 * Takes the service back and follows that to its end: ECS rolls back what is under way, where that leads to the revision,
 * and else is given the revision by an update.
 */
export async function goBack(
  run: Run,
  way: WayBack,
  world: World,
  follow: typeof followDeployment,
): Promise<Ending> {
  const undone = way.undo && (await undo(run, way, way.undo, world));
  const ending = undone && (await follow(run, undone));
  if (ending !== undefined && ending.verdict !== 'unchanged') return told(run, way, ending);
  if (ending !== undefined)
    notice(run, `ECS finished ${nameOf(way.from)} before it could be rolled back, so it is replaced.`);
  const fresh = way.undo === undefined ? world : { ...world, ...(await readService(run, world)) };
  const ours = await updateService(run, fresh, way.to);
  if (ours === undefined) return { verdict: 'unchanged' };
  return told(run, { to: way.to, from: way.from }, await follow(run, ours));
}

/** Undefined where ECS does not take it back: it has ended meanwhile, or that is not permitted or not supported. */
function undo(
  run: Run,
  { to, from }: WayBack,
  undo: Undo,
  { service }: World,
): Promise<OurDeployment | undefined> {
  return runStage<OurDeployment | undefined>(run, 'service', async () => {
    learn(run, { serviceArn: service.arn, deploymentId: undo.id, previousTaskDefinitionArn: from });
    const { id, createdAt } = undo;
    const fact = { id, createdAt, taskDefinitionArn: from, startsDeployment: true, isUndone: true };
    if (undo.begun) return { fact, summary: `ECS rolls ${id} back already`, skipped: true };
    try {
      await patiently(run, briefly, () => run.ports.ecs.stopServiceDeployment(undo.arn, 'ROLLBACK'));
      return { fact, summary: `asked ECS to roll ${id} (${nameOf(from)}) back to ${nameOf(to)}` };
    } catch (error) {
      if (!(error instanceof ShipError) || run.interrupted.aborted) throw error;
      return { fact: undefined, summary: `${id} is replaced instead: ${error.message}`, skipped: true };
    }
  });
}

function told(run: Run, way: WayBack, ending: Ending): Ending {
  const headline = rollbackHeadline(run.config.target.service, way, ending);
  return headline === undefined ? ending : { ...ending, headline };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
