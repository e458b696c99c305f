import type { RolloutLimits } from './rollout-limits.js';

export interface SnapshotTask {
  readonly id: string;
  readonly state: 'starting' | 'waiting' | 'healthy' | 'unhealthy';
}

/** A service at one moment: only tasks that are meant to run, oldest first. */
export interface RolloutSnapshot {
  readonly desired: number;
  readonly limits: RolloutLimits;
  /** Is the PRIMARY deployment still rolling out? */
  readonly inProgress: boolean;
  /** False while backing off, and for good once the deployment has failed. */
  readonly canStart: boolean;
  /** Failed without rollback: the old tasks stay. */
  readonly halted: boolean;
  readonly primary: readonly SnapshotTask[];
  readonly old: readonly SnapshotTask[];
  /** Tasks on their way out. */
  readonly stopping: number;
  /** May the source revision replace a task that it has lost? */
  readonly canReplaceOld: boolean;
  /** Are old tasks no longer kept for the new ones that are missing? */
  readonly cleansUp: boolean;
}

/** What the scheduler does now. */
export interface RolloutActions {
  readonly start: number;
  /** Tasks of the source revision in place of those that it has lost. */
  readonly startOld: number;
  readonly stopForScaling: readonly string[];
  readonly stopUnhealthy: readonly string[];
  /** The limits let nothing start and nothing stop, and nothing is under way that could change that. */
  readonly blocked: boolean;
}

/** The rolling deployment's one decision: replace what is sick, start what is missing, stop what is replaced. */
export function decideRollout(snapshot: RolloutSnapshot): RolloutActions {
  const { desired, limits, primary, old } = snapshot;
  const fine = primary.filter((task) => task.state !== 'unhealthy');
  const missing = Math.max(0, desired - fine.length);
  const stopUnhealthy = unhealthyToStop(snapshot, missing);
  const total = primary.length + old.length - stopUnhealthy.length;
  const room = Math.max(0, limits.maximum - total);
  const start = snapshot.canStart ? Math.min(missing, room) : 0;
  const stopForScaling = toScaleIn(snapshot, stopUnhealthy, snapshot.canStart ? missing - start : 0);
  const startOld = lostOld(snapshot, [...stopUnhealthy, ...stopForScaling], room - start);
  const idle = start + startOld + stopForScaling.length + stopUnhealthy.length + snapshot.stopping === 0;
  const settled = primary.every((task) => task.state === 'healthy');
  return {
    start,
    startOld,
    stopForScaling,
    stopUnhealthy,
    blocked: snapshot.canStart && missing > 0 && idle && settled,
  };
}

/** A roll-out and what is left of a failed one stop sick tasks at once; a settled service replaces them first where it can. */
function unhealthyToStop(snapshot: RolloutSnapshot, missing: number): string[] {
  const { primary, old, desired, limits } = snapshot;
  const sick = ids(primary.filter((task) => task.state === 'unhealthy'));
  if (snapshot.inProgress || snapshot.halted)
    return [...sick, ...ids(old.filter((task) => task.state === 'unhealthy'))];
  if (!snapshot.canStart) return [];
  if (primary.filter((task) => task.state === 'healthy').length >= desired) return sick;
  const room = limits.maximum - primary.length - old.length;
  return sick.slice(0, Math.max(0, missing - Math.max(0, room), -room));
}

/** New tasks above the desired count, old ones that are replaced, and whatever is above a maximum that scaling lowered. */
function toScaleIn(snapshot: RolloutSnapshot, gone: readonly string[], unplaced: number): string[] {
  const { desired, limits, primary, old } = snapshot;
  const fine = primary.filter((task) => task.state !== 'unhealthy');
  const surplus = leastWorth(fine, Math.max(0, fine.length - desired));
  const kept = fine.filter((task) => !surplus.includes(task));
  const overflow = Math.max(0, old.length + kept.length - limits.maximum);
  const replaced = replacedOld({ ...snapshot, primary: kept }, gone, Math.max(overflow, unplaced));
  const notServing = kept.filter((task) => task.state !== 'healthy');
  return ids([...replaced, ...surplus, ...leastWorth(notServing, Math.max(0, overflow - replaced.length))]);
}

/** Old tasks whose place a healthy new one has taken, or whose room one needs, never below the healthy minimum. */
function replacedOld(
  snapshot: RolloutSnapshot,
  gone: readonly string[],
  lackingRoom: number,
): SnapshotTask[] {
  const left = snapshot.old.filter((task) => !gone.includes(task.id));
  const healthyNew = snapshot.primary.filter((task) => task.state === 'healthy').length;
  const healthyOld = left.filter((task) => task.state === 'healthy');
  const wanted = Math.min(
    left.length,
    Math.max(0, lackingRoom, notNeeded(snapshot, left.length, healthyNew)),
  );
  const free = left.filter((task) => task.state !== 'healthy').slice(0, wanted);
  const spare = Math.max(0, healthyNew + healthyOld.length - snapshot.limits.minimum);
  return [...free, ...healthyOld.slice(0, Math.min(spare, wanted - free.length))];
}

/**
 * A revision that is being replaced makes up for its own losses, as far as the healthy minimum asks for it, whatever
 * becomes of the new one (source: ECS developer guide, "Deploy Amazon ECS services by replacing tasks").
 */
function lostOld(snapshot: RolloutSnapshot, gone: readonly string[], room: number): number {
  if (!snapshot.canReplaceOld) return 0;
  const stays = ({ id, state }: SnapshotTask) => state !== 'unhealthy' && !gone.includes(id);
  const healthyNew = snapshot.primary.filter((task) => task.state === 'healthy' && stays(task)).length;
  const holding = healthyNew + snapshot.old.filter(stays).length;
  return Math.max(0, Math.min(snapshot.limits.minimum - holding, room));
}

/** After a failure without rollback the old tasks stay, as far as the desired count and the maximum still allow. */
function notNeeded(
  { desired, limits, primary, halted, cleansUp }: RolloutSnapshot,
  old: number,
  healthyNew: number,
): number {
  if (cleansUp) return old;
  if (halted) return Math.max(old - desired, old + Math.min(primary.length, desired) - limits.maximum);
  return old - Math.max(0, desired - healthyNew);
}

/** Scaling in takes what does not serve yet before what does, and the youngest first. */
function leastWorth(tasks: readonly SnapshotTask[], count: number): SnapshotTask[] {
  const order = ['starting', 'waiting', 'healthy'];
  const byWorth = [...tasks].reverse().sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return byWorth.slice(0, count);
}

function ids(tasks: readonly SnapshotTask[]): string[] {
  return tasks.map((task) => task.id);
}
