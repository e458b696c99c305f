import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';

const MINUTE = 60_000;

/** One step of the production traffic's way: percent at the target, and how long it bakes before the next, in ms. */
export interface TrafficStep {
  readonly production: number;
  readonly lasts?: number;
}

/** Source: ECS API reference, LinearConfiguration and CanaryConfiguration (whose defaults CreateService fills in). */
export function trafficSteps({
  strategy,
  linearConfiguration,
  canaryConfiguration,
}: DeploymentConfiguration): TrafficStep[] {
  if (strategy === 'CANARY') {
    const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = canaryConfiguration ?? {};
    return [...steps([canaryPercent], canaryBakeTimeInMinutes), { production: 100 }];
  }
  if (strategy !== 'LINEAR') return [{ production: 100 }];
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = linearConfiguration ?? {};
  const count = Math.ceil(100 / stepPercent);
  const percents = Array.from({ length: count }, (_, i) => Math.round(stepPercent * (i + 1) * 10) / 10);
  return [...steps(percents, stepBakeTimeInMinutes), { production: 100 }];
}

/** The step that reaches 100 percent does not bake. */
function steps(percents: readonly number[], minutes: number): TrafficStep[] {
  return percents
    .filter((percent) => percent < 100)
    .map((production) => ({ production, lasts: minutes * MINUTE }));
}
