import { currentStage, isBefore } from './current-stage.js';
import { decideRollout } from './decide-rollout.js';
import type { TaskActions } from './decide-tasks.js';
import type { Deployment, ServiceDeployment } from './deployment.js';
import { readiness } from './readiness.js';
import { rolloutLimits } from './rollout-limits.js';
import type { Service } from './service.js';
import type { Task } from './task.js';

/** What becomes of one deployment's tasks while two revisions run side by side. */
interface Wish {
  readonly deployment: Deployment;
  readonly count: number;
  /** False for one that only keeps what it has. */
  readonly canStart: boolean;
}

/** Each revision is kept at its own count, whatever happens to the other; `now` in milliseconds since the epoch. */
export function decideShift(service: Service, current: ServiceDeployment, now: number): TaskActions {
  const decided = service.deployments.map((deployment) => {
    const { start, ...actions } = decideOne(service, wishFor(service, current, deployment), now);
    return { starts: start === 0 ? [] : [{ deployment, count: start }], ...actions };
  });
  const scaled = decided.flatMap(({ stopForScaling }) => stopForScaling);
  const stopForScaling = spared(service, scaled, now);
  const stopUnhealthy = decided.flatMap(({ stopUnhealthy }) => stopUnhealthy);
  const left = allWanted(service).length - stopForScaling.length - stopUnhealthy.length;
  return {
    starts: fitting(
      decided.flatMap(({ starts }) => starts),
      mostTasks(service) - left,
    ),
    stopForScaling,
    stopUnhealthy,
    blocked: false,
  };
}

/** As many starts as there is room for; what has been there longest comes first. */
function fitting(starts: TaskActions['starts'], room: number): TaskActions['starts'] {
  let left = Math.max(0, room);
  const fit = [...starts].reverse().map(({ deployment, count }) => {
    const fits = Math.min(count, left);
    left -= fits;
    return { deployment, count: fits };
  });
  return fit.filter(({ count }) => count > 0);
}

/** The source keeps all its tasks until the clean-up, the target has all of them from SCALE_UP on, others have none. */
function wishFor(service: Service, current: ServiceDeployment, deployment: Deployment): Wish {
  const all = { deployment, count: service.desiredCount, canStart: true };
  const none = { deployment, count: 0, canStart: true };
  const cleansUp = currentStage(current)?.name === 'CLEAN_UP';
  if (current.status === 'ROLLBACK_IN_PROGRESS') {
    if (deployment.status === 'PRIMARY') return all;
    const stays = deployment.revision === current.target && !cleansUp;
    return stays ? { deployment, count: wantedTasks(service, deployment).length, canStart: false } : none;
  }
  if (deployment.revision === current.target) return isBefore(current, 'SCALE_UP') ? none : all;
  return deployment.revision === current.source && !cleansUp ? all : none;
}

/** Nothing is taken away that leaves fewer healthy tasks than the minimum, whichever revision they are of. */
function spared(service: Service, ids: readonly string[], now: number): string[] {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  const healthy = new Set(
    allWanted(service)
      .filter((task) => readiness(task, now, grace).state === 'healthy')
      .map(({ id }) => id),
  );
  const { minimum } = rolloutLimits(service.desiredCount, service.settings.deploymentConfiguration);
  let spare = healthy.size - minimum;
  return ids.filter((id) => !healthy.has(id) || spare-- > 0);
}

function decideOne(service: Service, { deployment, count, canStart }: Wish, now: number) {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  const mine = wantedTasks(service, deployment);
  const others = allWanted(service).length - mine.length;
  return decideRollout({
    desired: count,
    limits: { minimum: count, maximum: Math.max(count, mostTasks(service) - others) },
    inProgress: deployment.rolloutState === 'IN_PROGRESS',
    canStart: canStart && now >= deployment.startsAgainAt,
    halted: false,
    primary: mine.map((task) => ({ id: task.id, state: readiness(task, now, grace).state })),
    old: [],
    stopping: 0,
    canReplaceOld: false,
    cleansUp: false,
  });
}

/** Two whole revisions have to fit, whatever the maximum says. */
function mostTasks({ desiredCount, settings }: Service): number {
  return Math.max(2 * desiredCount, rolloutLimits(desiredCount, settings.deploymentConfiguration).maximum);
}

function wantedTasks(service: Service, deployment: Deployment): Task[] {
  return allWanted(service).filter((task) => task.deployment === deployment);
}

function allWanted({ tasks }: Service): Task[] {
  return [...tasks].filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
}
