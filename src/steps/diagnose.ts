import { ShipError } from '../errors.js';
import type { Diagnosis, Verdict } from '../outcome.js';
import type { JsonObject } from '../ports.js';
import { diagnose } from '../watch/diagnose.js';
import { type ContainerLog, type FailedContainer, failedContainer } from '../watch/evidence.js';
import type { OurDeployment } from '../watch/judge.js';
import type { StoppedTask } from '../watch/rollout.js';
import type { Run } from './run.js';

/** Log lines asked for; the diagnosis shows the last of them. */
const logLimit = 30;

/**
 * Gathers the evidence that is needed for the verdict and names the cause. Evidence that cannot be had is left out:
 * a missing permission must not hide the verdict.
 */
export async function diagnoseDeployment(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
  verdict?: Verdict,
): Promise<Diagnosis> {
  if (verdict === 'superseded') return superseded(reason);
  const { cluster, service } = run.config.target;
  const [tasks, snapshot] = await Promise.all([
    run.ports.ecs.findStoppedTasks(cluster, service).catch(nothingIfRefused<readonly StoppedTask[]>([])),
    run.ports.ecs.describeService(cluster, service).catch(nothingIfRefused(undefined)),
  ]);
  const ownTasks = tasks.filter((task) => task.startedBy === ours.id);
  const since = snapshot?.deployments.find((one) => one.id === ours.id)?.createdAt ?? run.startedAt;
  const failed = failedContainer(ownTasks);
  return diagnose({
    reason,
    tasks: ownTasks,
    events: (snapshot?.events ?? []).filter((event) => event.at >= since),
    log: failed && (await readLog(run, ours, failed)),
  });
}

function superseded(reason: string | undefined): Diagnosis {
  return {
    id: 'superseded',
    cause: `A newer deployment took over before ours was done${reason === undefined ? '.' : `: ${reason}`}`,
    evidence: [],
    remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
  };
}

async function readLog(
  run: Run,
  ours: OurDeployment,
  failed: FailedContainer,
): Promise<ContainerLog | undefined> {
  const container = failed.container.name;
  // A container that never ran has written nothing.
  if (failed.container.exitCode === undefined) return undefined;
  try {
    const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
    const location = logLocation(definition, failed);
    if (location === undefined)
      return { container, lines: [], note: 'not in CloudWatch Logs (no awslogs driver)' };
    const lines = await run.ports.logs.lastLines(location.region, location.group, location.stream, logLimit);
    return { container, lines, ...(lines.length === 0 ? { note: 'empty' } : {}) };
  } catch (error) {
    if (error instanceof ShipError) return { container, lines: [], note: error.message };
    throw error;
  }
}

/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
function logLocation(definition: JsonObject, { container, task }: FailedContainer) {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const configuration = containers.find((one) => one.name === container.name)?.logConfiguration as
    | { readonly logDriver?: string; readonly options?: Readonly<Record<string, string>> }
    | undefined;
  const group = configuration?.options?.['awslogs-group'];
  const prefix = configuration?.options?.['awslogs-stream-prefix'];
  if (configuration?.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined;
  const region = configuration.options?.['awslogs-region'];
  return { group, region, stream: `${prefix}/${container.name}/${task.id}` };
}

function nothingIfRefused<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ShipError) return nothing;
    throw error;
  };
}
