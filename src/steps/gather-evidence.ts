import { ShipError } from '../errors.js';
import type {
  DefinedContainer,
  DefinedTask,
  Evidence,
  TargetHealthCheck,
  UnhealthyTarget,
} from '../watch/evidence.js';
import { failedContainer } from '../watch/failed-container.js';
import type { OurDeployment } from '../watch/judge.js';
import type { ServiceDeployment, ServiceSnapshot, StoppedTask } from '../watch/rollout.js';
import { definedContainers, definedTask } from './defined-containers.js';
import { logSource, readLog } from './read-log.js';
import type { Run } from './run.js';

/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
export async function gatherEvidence(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
): Promise<Evidence> {
  const { ecs } = run.ports;
  const { cluster, service } = run.config.target;
  const [stopped, snapshot, defined, deployment] = await Promise.all([
    ecs.findStoppedTasks(cluster, service).catch(nothingIfRefused<readonly StoppedTask[]>([])),
    ecs.describeService(cluster, service).catch(nothingIfRefused(undefined)),
    readDefinition(run, ours).catch(nothingIfRefused(undefined)),
    readDeployment(run, ours, reason).catch(nothingIfRefused(undefined)),
  ]);
  const tasks = stopped.filter((task) => task.startedBy === ours.id);
  const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
  const failed = failedContainer({ tasks, containers: defined?.containers });
  const source = logSource(failed, events, defined?.containers);
  const [log, balancing] = await Promise.all([
    source && readLog(run, source),
    readBalancing(run, snapshot, events, tasks).catch(nothingIfRefused(undefined)),
  ]);
  const { triggeredAlarms: alarms, hooks } = deployment ?? {};
  const known = { ...defined, service: snapshot && definedService(snapshot), alarms, hooks };
  return { reason, tasks, events, log, ...known, ...balancing };
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
    loadBalancing.findHealthCheck(arn).catch(nothingIfRefused(undefined)),
    loadBalancing.findUnhealthyTargets(arn).catch(nothingIfRefused<readonly UnhealthyTarget[]>([])),
  ]);
  return { healthCheck, targets };
}

function nothingIfRefused<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ShipError) return nothing;
    throw error;
  };
}
