import { ShipError } from '../errors.js';
import type { Look, OurDeployment } from '../watch/judge.js';
import type { ServiceDeployment } from '../watch/rollout.js';
import { notice, type Run } from './run.js';

/** How our deployment is looked at: by its service deployment once that is known, else by deployments[]. */
export interface Sight {
  /** ARN of our service deployment, once ECS lists it. */
  arn: string | undefined;
  /** False when ListServiceDeployments or DescribeServiceDeployments is not permitted. */
  permitted: boolean;
  /** The service's earlier rollouts, newest first. */
  history: readonly ServiceDeployment[];
}

/** Looks once. `withService` also asks for the service's events and deployments[]. */
export async function lookAt(
  run: Run,
  ours: OurDeployment,
  sight: Sight,
  withService: boolean,
): Promise<Look> {
  const { cluster, service } = run.config.target;
  const askService = withService || !sight.permitted || !ours.startsDeployment;
  const [deployment, snapshot] = await Promise.all([
    ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
    askService ? run.ports.ecs.describeService(cluster, service) : undefined,
  ]);
  return { deployment, service: snapshot };
}

async function lookAtDeployment(
  run: Run,
  ours: OurDeployment,
  sight: Sight,
): Promise<ServiceDeployment | undefined> {
  if (!sight.permitted) return undefined;
  try {
    if (sight.arn !== undefined) return await run.ports.ecs.describeServiceDeployment(sight.arn);
    return await find(run, ours, sight);
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    sight.permitted = false;
    notice(run, `${error.message} Following deployments[] instead; with it ecs-ship tells more.`);
    return undefined;
  }
}

/** The one whose target revision carries our id's number: `ecs-svc/N` and `…/service-revision/…/N`. */
async function find(run: Run, ours: OurDeployment, sight: Sight): Promise<ServiceDeployment | undefined> {
  const { cluster, service } = run.config.target;
  const number = ours.id.split('/').at(-1);
  const listed = await run.ports.ecs.listServiceDeployments(cluster, service);
  const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
  sight.history = listed.filter((one) => one !== found);
  sight.arn = found?.arn;
  return found;
}
