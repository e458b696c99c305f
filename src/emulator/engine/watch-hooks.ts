import { callHook } from './call-hook.js';
import { currentStage } from './current-stage.js';
import type { ServiceDeployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import type { HookRun } from './hook-run.js';
import type { Service } from './service.js';
import { isPause } from './start-hooks.js';

/** Calls functions again that asked for it, and ends what has waited too long. */
export function watchHooks(service: Service, context: EngineContext): void {
  const { current } = service;
  const now = context.timers.now();
  if (current === undefined) return;
  for (const run of stageHooks(current).filter(isOpen)) {
    if (now >= run.expiresAt) run.status = 'TIMED_OUT';
    else if (now >= (run.callAgainAt ?? Number.POSITIVE_INFINITY)) {
      callHook(service, current, run, context);
    }
  }
}

/** Has nothing of the stage to be waited for any more? */
export function areHooksOver(current: ServiceDeployment): boolean {
  return !stageHooks(current).some(isOpen);
}

/** Why a hook turns the deployment back; the words follow `rolled back because`. */
export function hookProblem(current: ServiceDeployment): string | undefined {
  const hooks = stageHooks(current);
  const failed = hooks.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return `${failed.stage} lifecycle hook(s) failed. ${failed.failure}`;
  const late = hooks.find(
    ({ status, timeoutAction }) => status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK',
  );
  if (late === undefined) return undefined;
  return `${late.stage} ${isPause(late.hook) ? 'pause' : 'lifecycle'} hook timed out.`;
}

/** When a hook needs a look by time alone; milliseconds since the epoch. */
export function hookTimes(current: ServiceDeployment): number[] {
  return stageHooks(current)
    .filter(isOpen)
    .flatMap(({ expiresAt, callAgainAt }) => [expiresAt, callAgainAt ?? expiresAt]);
}

/** Those that a deployment left behind when it turned back are of no account. */
function stageHooks(current: ServiceDeployment): readonly HookRun[] {
  const stage = currentStage(current)?.name;
  return current.hooks.filter((run) => run.stage === stage);
}

function isOpen({ status }: HookRun): boolean {
  return status === 'AWAITING_ACTION' || status === 'IN_PROGRESS';
}
