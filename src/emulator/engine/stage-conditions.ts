import type { Deployment, ServiceDeployment } from './deployment.js';
import { defersCleanUp, earlySuccessCount } from './early-success.js';
import type { EngineContext } from './engine-context.js';
import { healthyCount, isAlone, isServing } from './is-serving.js';
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
  SCALE_UP: (situation) => isScaledUp(situation),
  CLEAN_UP: (situation) => isCleanedUp(situation),
};

export function meetsCondition(stage: StageName, situation: Situation): boolean {
  return CONDITIONS[stage]?.(situation) ?? true;
}

function isScaledUp({ service, current, primary, context }: Situation): boolean {
  const enough = early(service, current);
  if (enough !== undefined) return healthyCount(service, primary, context) >= enough;
  return isServing(service, primary, context) && isAlone(service, primary);
}

function isCleanedUp({ service, current, primary, context }: Situation): boolean {
  const enough = early(service, current);
  const serving =
    enough === undefined
      ? isServing(service, primary, context)
      : healthyCount(service, primary, context) >= enough;
  return (
    serving && (isAlone(service, primary) || (enough !== undefined && defersCleanUp(current.configuration)))
  );
}

/** A rollback has no early success. */
function early({ desiredCount }: Service, { status, configuration }: ServiceDeployment): number | undefined {
  return status === 'ROLLBACK_IN_PROGRESS' ? undefined : earlySuccessCount(desiredCount, configuration);
}
