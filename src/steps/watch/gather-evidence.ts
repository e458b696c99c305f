import { ShipError } from '../../errors.js';
import type {
  DefinedContainer,
  DefinedTask,
  Evidence,
  TargetHealthCheck,
  UnhealthyTarget,
} from '../../watch/evidence.js';
import { failedContainer } from '../../watch/failed-container.js';
import type { OurDeployment } from '../../watch/judge.js';
import type { ServiceDeployment, ServiceSnapshot, StoppedTask } from '../../watch/rollout.js';
import { definedContainers, definedTask } from '../image/defined-containers.js';
import { passing } from '../passing.js';
import { briefly, patiently } from '../patiently.js';
import { notice, type Run } from '../run.js';
import { logSource, readLog } from './read-log.js';

/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
export async function gatherEvidence(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
): Promise<Evidence> {
  const { ecs } = run.ports;
  const { cluster, service } = run.config.target;
  const [{ stopped, deniedAction }, snapshot, defined, deployment] = await Promise.all([
    ask<Found>(run, 'the stopped tasks', () => findTasks(run), { stopped: [] }),
    ask(run, 'the events', () => ecs.describeService(cluster, service), undefined),
    ask(run, 'the task definition', () => readDefinition(run, ours), undefined),
    ask(run, 'the service deployment', () => readDeployment(run, ours, reason), undefined),
  ]);
  const tasks = stopped.filter((task) => task.startedBy === ours.id);
  const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
  const failed = failedContainer({ tasks, containers: defined?.containers });
  const source = logSource(failed, events, defined?.containers);
  const [log, balancing] = await Promise.all([
    source && readLog(run, source),
    ask(run, 'the load balancer', () => readBalancing(run, snapshot, events, tasks), undefined),
  ]);
  const { triggeredAlarms: alarms, hooks } = deployment ?? {};
  const known = { ...defined, service: snapshot && definedService(snapshot), alarms, hooks };
  return { reason, deniedAction, tasks, events, log, ...known, ...balancing };
}

interface Found {
  readonly stopped: readonly StoppedTask[];
  readonly deniedAction?: string | undefined;
}

/** Without them the cause often stays hidden, so that a missing permission is worth telling. */
async function findTasks({ ports, config }: Run): Promise<Found> {
  const { cluster, service } = config.target;
  try {
    return { stopped: await ports.ecs.findStoppedTasks(cluster, service) };
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    return { stopped: [], deniedAction: /^AWS denies (\S+):/.exec(error.message)?.[1] };
  }
}

function definedService(snapshot: ServiceSnapshot): Evidence['service'] {
  const { desired, network, rolloutLimits: limits, healthCheckGracePeriodSeconds: graceSeconds } = snapshot;
  return { desired, network, limits, graceSeconds };
}

async function readDefinition(
  run: Run,
  ours: OurDeployment,
): Promise<{ readonly containers: readonly DefinedContainer[]; readonly task: DefinedTask }> {
  const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
  return { containers: definedContainers(definition), task: definedTask(definition) };
}

/** Asked only where ECS's reason speaks of what only the service deployment names. */
async function readDeployment(
  run: Run,
  ours: OurDeployment,
  reason = '',
): Promise<ServiceDeployment | undefined> {
  if (!/alarm|hook/i.test(reason)) return undefined;
  const { ecs } = run.ports;
  const { cluster, service } = run.config.target;
  const number = ours.id.split('/').at(-1);
  const listed = await ecs.listServiceDeployments(cluster, service, { since: ours.createdAt - 10_000 });
  const own = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
  return own && ecs.describeServiceDeployment(own.arn);
}

/** What a target group checks, and what it finds: where ECS tells of it, or no task tells anything. */
async function readBalancing(
  run: Run,
  snapshot: ServiceSnapshot | undefined,
  events: Evidence['events'],
  tasks: Evidence['tasks'],
): Promise<
  { healthCheck?: TargetHealthCheck | undefined; targets?: readonly UnhealthyTarget[] } | undefined
> {
  const { loadBalancing } = run.ports;
  const { targetGroupArns = [] } = snapshot ?? {};
  const told = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message)?.[1]);
  const arn = told.find((one) => one !== undefined) ?? (tasks.length === 0 ? targetGroupArns[0] : undefined);
  if (arn === undefined || !targetGroupArns.includes(arn)) return undefined;
  const [healthCheck, targets] = await Promise.all([
    ask(run, 'the health check', () => loadBalancing.findHealthCheck(arn), undefined),
    ask(run, 'the targets', () => loadBalancing.findUnhealthyTargets(arn), []),
  ]);
  return { healthCheck, targets };
}

/** What is not permitted, or AWS does not answer even after some tries, is left out and told of. */
async function ask<T>(run: Run, what: string, call: () => Promise<T>, nothing: T): Promise<T> {
  try {
    return await patiently(run, briefly, call);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (passing(error) || error.code === 'permission-denied')
      notice(run, `The diagnosis goes without ${what}: ${error.message}`);
    return nothing;
  }
}
