import type { ContainerCondition } from '@aws-sdk/client-ecs';
import type { Clock } from '../../clock.js';
import { dependencyError } from './agent-errors.js';
import { StartFailure } from './start-failure.js';
import type { TaskContainer } from './task-container.js';

/** The agent reports a container whose dependency failed as if SIGTERM had ended it (task_manager.go). */
const NEVER_STARTED = 143;

/**
 * Resolves once `dependency` has reached what `target` waits for; a StartFailure once it no longer can, or after the
 * dependency's `startTimeout` (seconds, when set). Source: API reference, ContainerDependency.
 */
export async function dependencyGate(
  target: string,
  dependency: TaskContainer,
  condition: ContainerCondition,
  clock: Clock,
): Promise<void> {
  const fail = (why: 'exit' | 'stopped' | 'timeout') =>
    new StartFailure(dependencyError(dependency.name, target, why), target, NEVER_STARTED);
  const met = reached(dependency, condition).then((why) => {
    if (why !== 'met') throw fail(why);
  });
  const seconds = dependency.definition.startTimeout;
  if (seconds === undefined || !(await dependency.running)) return met;
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.after(seconds * 1000, () => reject(fail('timeout')));
  });
  await Promise.race([met, late]).finally(() => cancel());
}

async function reached(
  dependency: TaskContainer,
  condition: ContainerCondition,
): Promise<'met' | 'exit' | 'stopped'> {
  const stopped = dependency.stopped;
  if (condition === 'START') return (await dependency.running) ? 'met' : 'stopped';
  if (condition === 'HEALTHY')
    return Promise.race([dependency.healthy, stopped.then(() => 'stopped' as const)]);
  const exit = await stopped;
  if (exit.exitCode === undefined) return 'stopped';
  return condition === 'COMPLETE' || exit.exitCode === 0 ? 'met' : 'exit';
}
