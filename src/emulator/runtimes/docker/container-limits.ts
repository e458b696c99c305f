import type { ContainerDefinition, ContainerOverride } from '@aws-sdk/client-ecs';
import type { HostConfig } from 'dockerode';
import type { TaskLaunch } from '../../task-runtime.js';

const MEBIBYTE = 1024 * 1024;
/** The ECS agent's lowest CPU shares. */
const LEAST_SHARES = 2;

/**
 * Memory and CPU of a container. Its own hard limit, else the task's; no swap, so that running out of memory shows
 * as it does on Fargate. CPU units become shares only: a quota would make a laptop as slow as 0.25 vCPU.
 */
export function containerLimits(
  task: TaskLaunch,
  definition: ContainerDefinition,
  override: ContainerOverride | undefined,
): HostConfig {
  const taskMemory = mebibytes(task.overrides?.memory ?? task.taskDefinition.memory);
  const memory = override?.memory ?? definition.memory ?? taskMemory;
  const reservation = override?.memoryReservation ?? definition.memoryReservation;
  return {
    CpuShares: Math.max(override?.cpu ?? definition.cpu ?? 0, LEAST_SHARES),
    ...(memory !== undefined && { Memory: memory * MEBIBYTE, MemorySwap: memory * MEBIBYTE }),
    ...(reservation !== undefined && { MemoryReservation: reservation * MEBIBYTE }),
  };
}

/** A task's `memory` is text: MiB, or with a unit (`2 GB`). */
function mebibytes(memory: string | undefined): number | undefined {
  const [, amount, unit] = /^\s*([\d.]+)\s*(gb)?\s*$/i.exec(memory ?? '') ?? [];
  if (amount === undefined) return undefined;
  return Math.round(Number(amount) * (unit === undefined ? 1 : 1024));
}
