import type { Deployment, ServiceDeployment } from './deployment.js';
import { shiftsTraffic } from './deployment-strategy.js';
import { defersCleanUp, earlySuccessCount } from './early-success.js';
import type { EngineContext } from './engine-context.js';
import { healthyCount, isAlone, isServing } from './is-serving.js';
import { presentTasks } from './present-tasks.js';
import type { Service } from './service.js';
import type { StageName } from './stage.js';

interface Situation {
  readonly service: Service;
  readonly current: ServiceDeployment;
  readonly primary: Deployment;
  readonly context: EngineContext;
}

/** Stages that wait for more than hooks and time. */
const CONDITIONS: Readonly<Partial<Record<StageName, (situation: Situation) => boolean>>> = {
  RECONCILE_SERVICE: (situation) => isReconciled(situation),
  SCALE_UP: (situation) => isScaledUp(situation),
  CLEAN_UP: (situation) => isCleanedUp(situation),
};

export function meetsCondition(stage: StageName, situation: Situation): boolean {
  return CONDITIONS[stage]?.(situation) ?? true;
}

/** Where traffic shifts, one revision is left before the next begins; a rolling deployment replaces all of them at once. */
function isReconciled({ service, current }: Situation): boolean {
  if (!shiftsTraffic(current.configuration)) return true;
  return presentTasks(service).every((task) => task.deployment?.revision === current.source);
}

function isScaledUp({ service, current, primary, context }: Situation): boolean {
  const enough = early(service, current);
  if (enough !== undefined) return healthyCount(service, primary, context) >= enough;
  const sideBySide = shiftsTraffic(current.configuration);
  return isServing(service, primary, context) && (sideBySide || isAlone(service, primary));
}

function isCleanedUp({ service, current, primary, context }: Situation): boolean {
  const enough = early(service, current);
  if (enough === undefined) return isServing(service, primary, context) && isAlone(service, primary);
  const deferred = defersCleanUp(current.configuration);
  return healthyCount(service, primary, context) >= enough && (deferred || isAlone(service, primary));
}

/** A rollback has no early success. */
function early({ desiredCount }: Service, { status, configuration }: ServiceDeployment): number | undefined {
  return status === 'ROLLBACK_IN_PROGRESS' ? undefined : earlySuccessCount(desiredCount, configuration);
}
