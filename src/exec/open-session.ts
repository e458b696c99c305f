import type { ExecContainer, ExecPort, ExecSession, ExecTask } from '../ports/exec-port.js';
import { chooseContainer } from './choose-container.js';
import { chooseTask } from './choose-task.js';
import { agentNotRunning, notEnabled, taskRoleMissing } from './exec-refused.js';

export interface SessionWish {
  readonly cluster: string;
  readonly service: string;
  /** The name of the ECR repository whose image tells the container. */
  readonly repository: string;
  /** The beginning of a task's id. */
  readonly task?: string;
  readonly container?: string;
  readonly command: string;
}

export interface OpenedSession {
  readonly task: ExecTask;
  readonly container: ExecContainer;
  readonly session: ExecSession;
}

/** Looks whether a container can be entered, and asks ECS for a session in it. Throws ShipError. */
export async function openExecSession(
  wish: SessionWish,
  port: ExecPort,
  tell: (task: ExecTask, container: ExecContainer) => void,
): Promise<OpenedSession> {
  const { cluster, service, repository, command } = wish;
  const isEnabled = await port.isEnabled(cluster, service);
  const task = chooseTask(await port.findTasks(cluster, service), service, wish.task);
  const container = chooseContainer(task, repository, wish.container);
  if (!task.enabled) throw notEnabled(wish, task, isEnabled);
  if (container.agentStatus !== 'RUNNING') throw agentNotRunning(task, container);
  if (task.onFargate) {
    const { taskRoleArn } = await port.findDefinition(task.taskDefinitionArn);
    if (taskRoleArn === undefined) throw taskRoleMissing(task);
  }
  tell(task, container);
  const session = await port.execute({ cluster, task: task.id, container: container.name, command });
  return { task, container, session };
}
