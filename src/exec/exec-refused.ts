import { ShipError } from '../errors.js';
import type { ExecCommand, ExecContainer, ExecTask } from '../ports/exec-port.js';

/** What the task role needs, so that the agent reaches Systems Manager. Source: ECS developer guide, "ECS Exec". */
const roleActions =
  'ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel, ssmmessages:OpenControlChannel and ssmmessages:OpenDataChannel';

const docs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html';

function unavailable(message: string, remedy: string, cause?: unknown): ShipError {
  return new ShipError('exec-unavailable', message, { remedy, docs, cause });
}

/** ECS refused to open the session. */
export function execRefused({ task, container }: ExecCommand, why: string, cause: unknown): ShipError {
  return unavailable(
    `ECS opens no session in ${container} of task ${task.slice(0, 8)}: ${why}`,
    `Allow the task role ${roleActions}, and give the task a way to Systems Manager (NAT, or the VPC endpoint ssmmessages); then restart the service.`,
    cause,
  );
}

interface Place {
  readonly cluster: string;
  readonly service: string;
}

/** The task was started without ECS Exec: it is decided when a task starts, by what the service says then. */
export function notEnabled({ cluster, service }: Place, task: ExecTask, isService: boolean): ShipError {
  const restart = `ecs-ship restart --service ${service} --cluster ${cluster}`;
  return unavailable(
    `Task ${task.id.slice(0, 8)} of ${service} was started without ECS Exec (enableExecuteCommand).`,
    isService
      ? `The service has it by now: ${restart} gives tasks that have it.`
      : `aws ecs update-service --cluster ${cluster} --service ${service} --enable-execute-command, then ${restart}; the task role has to allow ${roleActions}.`,
  );
}

export function agentNotRunning(task: ExecTask, container: ExecContainer): ShipError {
  const { name, agentStatus = 'missing', agentReason } = container;
  const why = agentReason === undefined ? '' : `: ${agentReason}`;
  return unavailable(
    `The agent of ECS Exec in ${name} of task ${task.id.slice(0, 8)} is ${agentStatus}${why}.`,
    agentStatus === 'PENDING'
      ? 'It starts with the container: try again in a moment.'
      : `Restart the service. Where that does not help: the container needs /bin/sh and a root file system that can be written to, and the task role ${roleActions}.`,
  );
}

export function taskRoleMissing({ taskDefinitionArn }: ExecTask): ShipError {
  const revision = taskDefinitionArn.split('/').at(-1) ?? taskDefinitionArn;
  return unavailable(
    `${revision} has no task role (taskRoleArn), so that the agent of ECS Exec cannot sign in to Systems Manager.`,
    `Ship with --task-role, a role that allows ${roleActions}.`,
  );
}
