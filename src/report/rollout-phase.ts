import type { RolloutView } from '../watch/rollout-view.js';

/** What a rollout is at, in words that fit a bar of a chart. */
export interface RolloutPhase {
  readonly name: string;
  readonly isBad: boolean;
}

/** ECS's own statuses and stages that say more than the counts do. */
const words: Readonly<Record<string, string>> = {
  PENDING: 'waits to begin',
  STOP_REQUESTED: 'is stopped',
  ROLLBACK_REQUESTED: 'rolls back',
  ROLLBACK_IN_PROGRESS: 'rolls back',
  BAKE_TIME: 'bakes',
  TEST_TRAFFIC_SHIFT: 'shifts test traffic',
  PRODUCTION_TRAFFIC_SHIFT: 'shifts traffic',
  CLEAN_UP: 'stops old tasks',
};

/** What the rollout is at by its newest look; undefined once it is over, or nothing is known. */
export function rolloutPhase(view: RolloutView): RolloutPhase | undefined {
  const { stage, counts, waitsFor, oldRunning = 0, failed } = view;
  if (waitsFor !== undefined) return { name: 'waits for a hook', isBad: false };
  if (stage !== undefined) return byStage(stage);
  if (counts === undefined) return undefined;
  const isStarting = counts.running < counts.requested;
  if (failed > 0 && (isStarting || oldRunning > 0)) return { name: 'replaces failed tasks', isBad: true };
  if (isStarting) return { name: 'starts tasks', isBad: false };
  return { name: oldRunning > 0 ? 'stops old tasks' : 'has to prove healthy', isBad: false };
}

function byStage(stage: string): RolloutPhase | undefined {
  if (/SUCCESSFUL$|FAILED$|STOPPED$/.test(stage)) return undefined;
  const name = words[stage] ?? stage.toLowerCase().replaceAll('_', ' ');
  return { name, isBad: /^ROLLBACK/.test(stage) };
}
