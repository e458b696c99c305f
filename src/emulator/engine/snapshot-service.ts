import { currentStage, isBefore } from './current-stage.js';
import type { RolloutSnapshot, SnapshotTask } from './decide-rollout.js';
import { readiness } from './readiness.js';
import { rolloutLimits } from './rollout-limits.js';
import type { Service } from './service.js';
import { sourceDeployment } from './source-deployment.js';

/** What the rollout decision needs of a service, at `now` (milliseconds since the epoch). */
export function snapshotService(service: Service, now: number): RolloutSnapshot {
  const primary = service.deployments[0];
  const grace = service.settings.healthCheckGracePeriodSeconds;
  const wanted = [...service.tasks].filter((task) => task.desiredStatus === 'RUNNING');
  const seen = (mine: boolean): SnapshotTask[] =>
    wanted
      .filter((task) => (task.deployment === primary) === mine)
      .map((task) => ({ id: task.id, state: readiness(task, now, grace).state }));
  const halted = primary?.rolloutState === 'FAILED';
  const { settings, schedulingStrategy, desiredCount } = service;
  const cleansUp =
    primary?.rolloutState === 'COMPLETED' || currentStage(service.current)?.name === 'CLEAN_UP';
  return {
    desired: desiredCount,
    limits: rolloutLimits(desiredCount, settings.deploymentConfiguration, schedulingStrategy),
    inProgress: primary?.rolloutState === 'IN_PROGRESS',
    canStart: !halted && !isBefore(service.current, 'SCALE_UP') && now >= (primary?.startsAgainAt ?? 0),
    halted,
    primary: seen(true),
    old: seen(false),
    stopping: [...service.tasks].filter((task) => ['DEACTIVATING', 'STOPPING'].includes(task.lastStatus))
      .length,
    canReplaceOld: !cleansUp && now >= (sourceDeployment(service)?.startsAgainAt ?? Number.POSITIVE_INFINITY),
    cleansUp,
  };
}
