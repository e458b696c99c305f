import type { Found } from './cause-rule.js';
import type { Evidence } from './evidence.js';
import type { FailedContainer } from './failed-container.js';

/** The reference that cannot be resolved, from the text or from the container to blame. */
export function imageName({ match, failed }: Found): string {
  const named = /failed to resolve ref (\S+?):? (?:not found|pull access denied)/.exec(match[0])?.[1];
  return named ?? failed?.container.image ?? 'of a container';
}

export function logGroupCause({ evidence, failed }: Found): string {
  const groups = new Set((evidence.containers ?? []).flatMap(({ awslogs }) => awslogs?.group ?? []));
  // A task that could not be set up at all blames no container.
  const own = failed?.container.reason === undefined ? undefined : failed.defined?.awslogs?.group;
  const [only, ...more] = groups;
  if (only === undefined) return 'The log group named in the task definition does not exist.';
  if (more.length === 0) return `The log group ${only} does not exist.`;
  return `A log group of the task definition does not exist: ${own ?? [...groups].join(' or ')}.`;
}

/**
 * A container waited for another in vain. Where only the task tells (“Task failed to start”) the task definition has
 * to say who waits for whom.
 */
export function dependencyCause(failed: FailedContainer, { containers = [] }: Evidence): string | undefined {
  const { task, container } = failed;
  const text = container.reason ?? task.stoppedReason ?? '';
  const [, dependency, target] = /dependency graph: .*\[(\S+)\] for target \[(\S+)\]/.exec(text) ?? [];
  if (dependency !== undefined) return waitedInVain(containers, target ?? '', dependency);
  if (text !== 'Task failed to start') return undefined;
  const waiting = containers.find(({ waitsFor }) => waitsFor.some(({ condition }) => condition !== 'START'));
  const awaited = waiting?.waitsFor.find(({ condition }) => condition !== 'START');
  return waiting && awaited && waitedInVain(containers, waiting.name, awaited.name);
}

const NEVER: Readonly<Record<string, string>> = {
  HEALTHY: 'which does not become healthy',
  SUCCESS: 'which does not end well',
  COMPLETE: 'which does not end',
  START: 'which does not start',
};

function waitedInVain(
  containers: NonNullable<Evidence['containers']>,
  target: string,
  dependency: string,
): string {
  const waitsFor = containers.find(({ name }) => name === target)?.waitsFor ?? [];
  const { condition } = waitsFor.find(({ name }) => name === dependency) ?? {};
  const never = NEVER[condition ?? ''] ?? `which does not get there`;
  return `Container "${target}" waits for "${dependency}", ${never} in time.`;
}

/** ECS's own sentences about the lack, without its pointer to the guide. */
export function placementCause({ events }: Evidence): string | undefined {
  const event = events.find(({ message }) =>
    /unable to place (a task|tasks)|Capacity is unavailable/.test(message),
  );
  const text = event?.message
    .replace(/^\(service [^)]*\) /, '')
    .replace(/ For more information, see .*$/, '');
  return text && `ECS cannot place the tasks: the service ${text}`;
}
