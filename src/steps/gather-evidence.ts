import { ShipError } from '../errors.js';
import type { ContainerLog, DefinedContainer, Evidence, TargetHealthCheck } from '../watch/evidence.js';
import { type FailedContainer, failedContainer } from '../watch/failed-container.js';
import type { OurDeployment } from '../watch/judge.js';
import type { ServiceSnapshot, StoppedTask } from '../watch/rollout.js';
import { definedContainers } from './defined-containers.js';
import type { Run } from './run.js';

/** Log lines asked for; the diagnosis shows the last of them. */
const logLimit = 30;

/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
export async function gatherEvidence(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
): Promise<Evidence> {
  const { ecs } = run.ports;
  const { cluster, service } = run.config.target;
  const [stopped, snapshot, containers] = await Promise.all([
    ecs.findStoppedTasks(cluster, service).catch(nothingIfRefused<readonly StoppedTask[]>([])),
    ecs.describeService(cluster, service).catch(nothingIfRefused(undefined)),
    readContainers(run, ours).catch(nothingIfRefused(undefined)),
  ]);
  const tasks = stopped.filter((task) => task.startedBy === ours.id);
  const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
  const failed = failedContainer({ tasks, containers });
  const [log, healthCheck] = await Promise.all([
    failed && readLog(run, failed),
    readHealthCheck(run, snapshot, events).catch(nothingIfRefused(undefined)),
  ]);
  return { reason, tasks, events, containers, healthCheck, log };
}

async function readContainers(run: Run, ours: OurDeployment): Promise<readonly DefinedContainer[]> {
  const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
  return definedContainers(definition);
}

/** Asked only where the load balancer has complained. */
async function readHealthCheck(
  run: Run,
  snapshot: ServiceSnapshot | undefined,
  events: Evidence['events'],
): Promise<TargetHealthCheck | undefined> {
  const complaint = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message));
  const arn = complaint.find((one) => one !== null)?.[1];
  const known = arn !== undefined && snapshot?.targetGroupArns.includes(arn);
  return known ? run.ports.loadBalancing.findHealthCheck(arn) : undefined;
}

/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
async function readLog(run: Run, failed: FailedContainer): Promise<ContainerLog | undefined> {
  const { name: container, exitCode } = failed.container;
  // A container that never ran has written nothing; without its definition nobody knows where it writes.
  if (exitCode === undefined || failed.defined === undefined) return undefined;
  const { group, region, streamPrefix } = failed.defined.awslogs ?? {};
  if (group === undefined || streamPrefix === undefined)
    return { container, lines: [], note: 'not in CloudWatch Logs (no awslogs driver)' };
  try {
    const stream = `${streamPrefix}/${container}/${failed.task.id}`;
    const lines = await run.ports.logs.lastLines(region, group, stream, logLimit);
    return { container, lines, ...(lines.length === 0 ? { note: 'empty' } : {}) };
  } catch (error) {
    if (error instanceof ShipError) return { container, lines: [], note: error.message };
    throw error;
  }
}

function nothingIfRefused<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ShipError) return nothing;
    throw error;
  };
}
