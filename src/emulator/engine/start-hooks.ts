import type { DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { callHook } from './call-hook.js';
import type { ServiceDeployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import type { HookRun } from './hook-run.js';
import type { Service } from './service.js';
import type { StageName } from './stage.js';

const MINUTE = 60_000;
/** Source: ECS API reference, DeploymentLifecycleHookTimeoutConfiguration: 24 hours, then ROLLBACK. */
const DEFAULT_TIMEOUT = 1440;

/** Starts every hook of a stage, all at once; those of an earlier stage are forgotten only when there are new ones. */
export function startHooks(
  service: Service,
  current: ServiceDeployment,
  stage: StageName,
  context: EngineContext,
): void {
  const hooks = (current.configuration.lifecycleHooks ?? []).filter((hook) =>
    hook.lifecycleStages?.some((name) => name === stage),
  );
  if (hooks.length === 0) return;
  current.hooks = hooks.map((hook) => newRun(hook, stage, context));
  for (const run of current.hooks) if (!isPause(run.hook)) callHook(service, current, run, context);
}

function newRun(hook: DeploymentLifecycleHook, stage: StageName, { ids, timers }: EngineContext): HookRun {
  const { timeoutInMinutes = DEFAULT_TIMEOUT, action = 'ROLLBACK' } = hook.timeoutConfiguration ?? {};
  return {
    id: ids.hook(isPause(hook) ? 'pause' : 'lambda'),
    hook,
    stage,
    expiresAt: timers.now() + timeoutInMinutes * MINUTE,
    timeoutAction: action,
    status: isPause(hook) ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    details: hook.hookDetails,
  };
}

export function isPause({ targetType }: DeploymentLifecycleHook): boolean {
  return targetType === 'PAUSE';
}
