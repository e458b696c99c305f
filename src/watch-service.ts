import { changeService, type Decided } from './change-service.js';
import { ShipError } from './errors.js';
import { skipped } from './plan/plan.js';
import { goingOn } from './plan/rollback/way-back.js';
import type { DeployedRevision } from './ports/revisions-port.js';
import type { Work } from './ship.js';
import { deploymentId } from './status/deployment-record.js';
import { briefly, patiently } from './steps/patiently.js';
import { learn, notice, type Run } from './steps/run.js';
import { findService } from './steps/service-verbs/find-service.js';
import { type Ending, followDeployment } from './steps/watch/watch.js';
import type { ServiceSnapshot } from './watch/rollout.js';

/** Follows the deployment that is under way, whoever began it; changes nothing, whatever becomes of it. */
export const watchService: Work = (input) => {
  const { service, cluster } = input.config.target;
  const watch = { ...input.config.watch, onFailure: 'wait', onCancel: 'leave' } as const;
  const config = { ...input.config, watch };
  return changeService({ ...input, config, headline: `Watching ${service} in ${cluster}` }, decide);
};

async function decide(run: Run): Promise<Decided> {
  const service = await findService(run);
  const { cluster, service: name } = run.config.target;
  if (service === undefined)
    throw new ShipError('service-not-found', `Cluster "${cluster}" has no service "${name}" to watch.`, {
      remedy: 'Check the options service, cluster and region.',
    });
  const actions = [skipped('service', 'it is only watched')];
  return { requests: [], actions, perform: () => follow(run, service) };
}

async function follow(run: Run, service: ServiceSnapshot): Promise<Ending> {
  const going = await findGoing(run, service);
  if (going === undefined) {
    const revision = service.taskDefinitionArn.split('/').at(-1);
    return {
      verdict: 'unchanged',
      headline: `No deployment of ${service.name} is under way: it runs ${revision}.`,
    };
  }
  learn(run, { deploymentId: going.id, taskDefinitionArn: going.taskDefinitionArn });
  return followDeployment(run, { ...going, startsDeployment: true });
}

type Going = Pick<ServiceSnapshot['deployments'][number], 'id' | 'createdAt' | 'taskDefinitionArn'>;

/** By ECS's own record, which also knows a deployment that is being rolled back; else by deployments[]. */
async function findGoing(run: Run, service: ServiceSnapshot): Promise<Going | undefined> {
  const history = await readHistory(run, service);
  const going = goingOn(history, service);
  if (going !== undefined) {
    const { createdAt, taskDefinitionArn } = going;
    return { id: deploymentId(going), createdAt, taskDefinitionArn };
  }
  return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
}

async function readHistory(run: Run, { name }: ServiceSnapshot): Promise<readonly DeployedRevision[]> {
  const { cluster } = run.config.target;
  try {
    return await patiently(run, briefly, () => run.ports.ecs.findDeployedImages(cluster, name));
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    notice(run, error.message);
    return [];
  }
}
