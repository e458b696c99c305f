import type { ServiceDeployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { hookEvent } from './hook-event.js';
import type { HookRun } from './hook-run.js';
import type { HookOutcome } from './hook-targets.js';
import type { Service } from './service.js';

/** Seconds until the function is called again, unless it says `callBackDelay`. */
const CALL_BACK = 30;

/** Calls a hook's function; its answer wakes the scheduler. */
export function callHook(
  service: Service,
  current: ServiceDeployment,
  run: HookRun,
  context: EngineContext,
): void {
  const arn = run.hook.hookTargetArn ?? '';
  run.callAgainAt = undefined;
  context.hooks.invoke(arn, hookEvent(service, current, run, context.ids.uuid()), (outcome) => {
    if (run.status !== 'IN_PROGRESS') return;
    noteOutcome(run, arn, outcome, context.timers.now());
    context.wake(service);
  });
}

/** The texts are ECS's own (source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments"). */
function noteOutcome(run: HookRun, arn: string, outcome: HookOutcome, now: number): void {
  if ('error' in outcome) {
    fail(run, `ECS was unable to invoke hook target ${arn} due to ${outcome.error}`);
    return;
  }
  const { hookStatus, callBackDelay, hookDetails } = members(outcome.response);
  if (hookStatus === 'SUCCEEDED') run.status = 'SUCCEEDED';
  else if (hookStatus === 'FAILED') fail(run, `Lifecycle hook target ${arn} returned FAILED status.`);
  else if (hookStatus === 'IN_PROGRESS') {
    run.callAgainAt = now + 1000 * (typeof callBackDelay === 'number' ? callBackDelay : CALL_BACK);
    if (hookDetails !== undefined) run.details = { ...members(run.details), ...members(hookDetails) };
  } else fail(run, `ECS was unable to parse the response from ${arn} due to: HookStatus must not be null.`);
}

function fail(run: HookRun, failure: string): void {
  run.status = 'FAILED';
  run.failure = failure;
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
