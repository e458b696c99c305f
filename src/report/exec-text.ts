import type { ExecContainer, ExecTask } from '../ports/exec-port.js';
import { cleanLine } from './clean-text.js';
import { formatDuration } from './duration.js';

/** Where a session is opened: `web of task 59d5ac9b (web:12, HEALTHY, started 5 min 00 s ago): /bin/sh`. */
export function execLine(
  { id, taskDefinitionArn, healthStatus, startedAt }: ExecTask,
  { name }: ExecContainer,
  command: string,
  now: number,
): string {
  const facts = [
    taskDefinitionArn.split('/').at(-1) ?? '',
    ...(healthStatus === undefined || healthStatus === 'UNKNOWN' ? [] : [healthStatus.toLowerCase()]),
    ...(startedAt === undefined ? [] : [`started ${formatDuration(now - startedAt)} ago`]),
  ];
  return `${name} of task ${id.slice(0, 8)} (${facts.join(', ')}): ${cleanLine(command)}`;
}
