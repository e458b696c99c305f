import type { ManagedAgent } from '@aws-sdk/client-ecs';
import type { Task, TaskContainer } from '../engine/task.js';
import { dateOf } from './date-of.js';

/** The agent that ECS Exec runs in each container of a task that has it; it lives as long as the container does. */
export function managedAgents(task: Task, container: TaskContainer): { managedAgents?: ManagedAgent[] } {
  if (!task.enableExecuteCommand) return {};
  const { lastStatus } = container;
  const startedAt = lastStatus === 'PENDING' ? undefined : task.times.startedAt;
  return {
    managedAgents: [
      {
        name: 'ExecuteCommandAgent',
        lastStatus,
        ...(startedAt === undefined ? {} : { lastStartedAt: dateOf(startedAt) }),
      },
    ],
  };
}

/** Does the agent of that container run? */
export function agentRuns(task: Task, container: TaskContainer): boolean {
  return managedAgents(task, container).managedAgents?.[0]?.lastStatus === 'RUNNING';
}
