import { ShipError } from '../errors.js';
import { decideServiceUpdate } from '../plan/service-update.js';
import type { ServiceUpdate } from '../ports/ecs-port.js';
import { healthTimes } from '../watch/health-times.js';
import type { OurDeployment } from '../watch/judge.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import { patiently, stubbornly } from './patiently.js';
import { learn, notice, type Run, runStage } from './run.js';
import { tellOfReplaced } from './tell-of-others.js';
import type { World } from './world.js';

/** Updates the service; undefined when it already runs this revision and nothing else was asked for. */
export async function updateService(
  run: Run,
  world: World,
  revision: string,
): Promise<OurDeployment | undefined> {
  return runStage<OurDeployment | undefined>(run, 'service', async () => {
    const { cluster } = run.config.target;
    learn(run, { serviceArn: world.service.arn });
    if ((run.config.update.desiredCount ?? world.service.desired) === 0) {
      notice(run, `${world.service.name} has a desired count of 0: no task runs, whatever is deployed.`);
    }
    const decision = decideServiceUpdate(cluster, world.service, revision, run.config.update);
    if (decision.kind === 'unchanged') return { fact: undefined, summary: 'unchanged', skipped: true };
    const health = healthTimes(world.service, world.revision.definition);
    if (decision.kind === 'follow') {
      const { id, createdAt } = decision.deployment;
      learn(run, { deploymentId: id });
      const ageMs = newestStamp(world.service) - createdAt;
      const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment: true };
      tell(run, revision, ours);
      const fact = { ...ours, ageMs, health };
      return { fact, summary: `${id} of this revision is under way already`, skipped: true };
    }
    tell(run, revision);
    const after = await sendUpdate(run, decision.update);
    run.known.updated = true;
    await tellOfReplaced(run, world, after);
    const primary = after.deployments.find((one) => one.status === 'PRIMARY');
    const id = primary?.id ?? '';
    const startsDeployment = world.service.deployments.every((one) => one.id !== id);
    learn(run, { deploymentId: id });
    const createdAt = primary?.createdAt ?? run.ports.clock.now();
    const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment, desired: after.desired };
    tell(run, revision, ours);
    return {
      fact: { ...ours, health },
      summary: `${startsDeployment ? `started ${id}` : 'updated'}: ${decision.why}`,
    };
  });
}

/** Whoever has to end us keeps it, and can say afterwards what became of it. */
function tell(run: Run, revision: string, deployment?: OurDeployment): void {
  const { cluster, service } = run.config.target;
  const update = { cluster, service, revision, ...(deployment === undefined ? {} : { deployment }) };
  run.report({ kind: 'updating', at: run.ports.clock.now(), update });
}

/** An interrupt may leave unknown whether ECS has taken the update, which must not be told as untouched. */
async function sendUpdate(run: Run, update: ServiceUpdate): Promise<ServiceSnapshot> {
  try {
    return await patiently(run, stubbornly, () => run.ports.ecs.updateService(update));
  } catch (error) {
    if (error instanceof ShipError && error.code === 'interrupted') run.known.updateUnanswered = true;
    throw error;
  }
}

/** The latest moment, by AWS's clock, that the service shows. */
function newestStamp({ deployments, events }: ServiceSnapshot): number {
  return Math.max(...deployments.map(({ createdAt }) => createdAt), ...events.map(({ at }) => at));
}
