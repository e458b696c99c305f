import type { ServiceDeployment } from './deployment.js';
import type { HookRun } from './hook-run.js';
import type { HookEvent } from './hook-targets.js';
import type { Service } from './service.js';

/** The event of one call; traffic weights only at the stages that shift it, as ECS sends them. */
export function hookEvent(
  service: Service,
  current: ServiceDeployment,
  { stage, details }: HookRun,
  executionId: string,
): HookEvent {
  const { production = 0, test = 0 } = current.traffic ?? {};
  const shiftsProduction = stage === 'PRODUCTION_TRAFFIC_SHIFT' || stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT';
  return {
    executionId,
    lifecycleStage: stage,
    resourceArn: current.arn,
    executionDetails: {
      serviceArn: service.arn,
      targetServiceRevisionArn: current.target.arn,
      testTrafficWeights: stage === 'TEST_TRAFFIC_SHIFT' ? weights(current, test) : {},
      productionTrafficWeights: shiftsProduction ? weights(current, production) : {},
    },
    ...(details !== undefined && { hookDetails: details }),
  };
}

function weights({ target, source }: ServiceDeployment, percent: number): Record<string, number> {
  return { [target.arn]: percent, ...(source !== undefined && { [source.arn]: 100 - percent }) };
}
