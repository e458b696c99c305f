import type { Diagnosis } from '../outcome.js';
import type { TaskFailure } from '../ports/tasks-port.js';

interface Refusal {
  readonly pattern: RegExp;
  readonly cause: (reason: string) => string;
  readonly remedy: string;
}

/** Source: Amazon ECS developer guide, "API failure reasons"; Fargate answers with sentences. */
const refusals: readonly Refusal[] = [
  {
    pattern: /^RESOURCE:(CPU|MEMORY|GPU)/,
    cause: (reason) =>
      `No container instance of the cluster has enough ${reason.split(':')[1]} for the task.`,
    remedy: 'Add container instances, stop what is not needed, or make the task smaller (cpu, memory).',
  },
  {
    pattern: /^RESOURCE:(PORTS|ENI)/,
    cause: (reason) =>
      `No container instance has ${reason.endsWith('ENI') ? 'room for another network interface' : 'the host port free that the task wants'}.`,
    remedy:
      'Add container instances, or use network mode awsvpc without host ports (awsvpcTrunking for more).',
  },
  {
    pattern: /^AGENT/,
    cause: () => 'The ECS agent of the container instance is not connected.',
    remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance.',
  },
  {
    pattern: /^(ATTRIBUTE|LOCATION|MEMBEROF)/i,
    cause: (reason) => `No container instance has what the task definition asks for (${reason}).`,
    remedy:
      'Compare the task definition’s requiresAttributes and the service’s placement with the instances.',
  },
  {
    pattern: /limit on the number of|above your limit/,
    cause: (reason) => `A Fargate quota of the account is reached: ${reason}`,
    remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), or stop what is not needed.',
  },
  {
    pattern: /Capacity is unavailable/,
    cause: () => 'AWS Fargate has no capacity for the task at the moment.',
    remedy: 'Try again later, or give the service subnets in more Availability Zones.',
  },
];

const unknown: Refusal = {
  pattern: /^/,
  cause: (reason) => `ECS does not start the task: ${reason}`,
  remedy: 'Look the reason up in the ECS developer guide, "API failure reasons".',
};

/** Why ECS has found no place for a task that RunTask asked for. */
export function notPlaced(failures: readonly TaskFailure[]): Diagnosis {
  const reason = failures[0]?.reason ?? 'no reason given';
  const { cause, remedy } = refusals.find(({ pattern }) => pattern.test(reason)) ?? unknown;
  return {
    id: 'task-not-placed',
    cause: cause(reason),
    evidence: failures.map(lineOf),
    remedy,
    docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html',
  };
}

function lineOf({ reason, arn, detail }: TaskFailure): string {
  const where = arn === undefined ? '' : ` (${arn})`;
  return `RunTask: ${reason}${where}${detail === undefined ? '' : `: ${detail}`}`;
}
