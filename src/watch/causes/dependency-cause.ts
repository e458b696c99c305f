import type { DefinedContainer, Evidence } from '../evidence.js';
import type { FailedContainer } from '../failed-container.js';

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

function waitedInVain(containers: readonly DefinedContainer[], target: string, dependency: string): string {
  const waitsFor = containers.find(({ name }) => name === target)?.waitsFor ?? [];
  const { condition } = waitsFor.find(({ name }) => name === dependency) ?? {};
  const never = NEVER[condition ?? ''] ?? `which does not get there`;
  return `Container "${target}" waits for "${dependency}", ${never} in time.`;
}
