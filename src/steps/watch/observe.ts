import { ShipError } from '../../errors.js';
import type { Look, OurDeployment } from '../../watch/judge.js';
import type { ServiceDeployment, ServiceSnapshot } from '../../watch/rollout.js';
import { passing } from '../passing.js';
import { notice, type Run } from '../run.js';

/** How our deployment is looked at: by its service deployment once that is known, else by deployments[]. */
export interface Sight {
  /** ARN of our service deployment, once ECS lists it. */
  arn: string | undefined;
  /** False when ListServiceDeployments or DescribeServiceDeployments is not permitted. */
  permitted: boolean;
  /** Our service deployment once it is STOPPED: that is its last word, and only the service tells why. */
  stopped: ServiceDeployment | undefined;
  /** The service's earlier successful rollouts, newest first. */
  history: readonly ServiceDeployment[];
  historyAsked: boolean;
  /** Requests sent so far. */
  asked: number;
}

export function newSight(): Sight {
  return { arn: undefined, permitted: true, stopped: undefined, history: [], historyAsked: false, asked: 0 };
}

/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;

/** Looks once. `withService` also asks for the service's events and deployments[]. */
export async function lookAt(
  run: Run,
  ours: OurDeployment,
  sight: Sight,
  withService: boolean,
): Promise<Look> {
  const askService = withService || !sight.permitted || !ours.startsDeployment;
  const [deployment, service] = await Promise.allSettled([
    ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
    askService ? lookAtService(run, sight) : undefined,
  ]);
  if (deployment.status === 'rejected') throw deployment.reason;
  if (service.status === 'fulfilled') return { deployment: deployment.value, service: service.value };
  // Half a look is better than none: the service deployment alone tells how it goes.
  const halfSeen = deployment.value !== undefined && isPassing(service.reason);
  if (halfSeen) return { deployment: deployment.value };
  throw service.reason;
}

function isPassing(error: unknown): boolean {
  return error instanceof ShipError && passing(error);
}

function lookAtService(run: Run, sight: Sight): Promise<ServiceSnapshot> {
  const { cluster, service } = run.config.target;
  sight.asked += 1;
  return run.ports.ecs.describeService(cluster, service);
}

async function lookAtDeployment(
  run: Run,
  ours: OurDeployment,
  sight: Sight,
): Promise<ServiceDeployment | undefined> {
  if (!sight.permitted) return undefined;
  if (sight.stopped !== undefined) return sight.stopped;
  sight.asked += 1;
  try {
    if (sight.arn === undefined) return await find(run, ours, sight);
    const seen = await run.ports.ecs.describeServiceDeployment(sight.arn);
    if (seen?.status === 'STOPPED') sight.stopped = seen;
    return seen;
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
  const since = ours.createdAt - stampedApartMs;
  const [listed] = await Promise.all([
    run.ports.ecs.listServiceDeployments(cluster, service, { since }),
    sight.historyAsked ? undefined : readHistory(run, sight),
  ]);
  const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
  sight.arn = found?.arn;
  return found;
}

/** Only the pace depends on it, so it is asked for once, and not missed. */
async function readHistory(run: Run, sight: Sight): Promise<void> {
  const { cluster, service } = run.config.target;
  sight.historyAsked = true;
  sight.asked += 1;
  try {
    sight.history = await run.ports.ecs.listServiceDeployments(cluster, service, { successful: true });
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
  }
}
