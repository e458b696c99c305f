import type { ServiceStatus } from '../status/service-status.js';
import { cleanLine } from './clean-text.js';
import { formatDuration } from './duration.js';
import { historyLines } from './history-text.js';
import type { Look } from './look.js';
import { tableLines } from './table.js';
import { wrapWords } from './wrap-words.js';

/** A service at one moment, as people read it; `now` in milliseconds since the epoch. */
export function statusText(status: ServiceStatus, now: number, look: Look): string {
  const { colors } = look;
  const { name, cluster, desired, running, pending, revision, image, commit } = status;
  const isWell = running === desired && pending === 0;
  const mark = isWell ? colors.green('✔') : colors.yellow('!');
  const of = commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`;
  const waiting = pending === 0 ? '' : `, ${pending} pending`;
  const said = `${name} in ${cluster}: ${running} of ${desired} tasks run ${revision}${of}${waiting}`;
  const [first = '', ...rest] = wrapWords(cleanLine(said), look.width, 2);
  return [
    `${mark} ${first.replace(name, colors.bold(name))}`,
    ...rest,
    ...(image === undefined ? [] : [`  ${colors.dim(cleanLine(image))}`]),
    ...part('deployments', rolloutLines(status, now, look)),
    ...part('tasks', taskLines(status, now, look)),
    ...part('history', historyOf(status, now, look)),
    ...part(
      'events',
      status.events.flatMap(({ at, message }) =>
        wrapWords(`  ${age(at, now)} ago   ${cleanLine(message)}`, look.width, 4),
      ),
    ),
    '',
  ].join('\n');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

function rolloutLines({ rollouts }: ServiceStatus, now: number, look: Look): readonly string[] {
  const rows = rollouts.map((one) => [
    one.id,
    one.taskDefinitionArn.split('/').at(-1) ?? '',
    `${one.running} of ${one.desired}`,
    `${one.failedTasks}`,
    one.rolloutState ?? one.status,
    `${age(one.createdAt, now)} ago`,
  ]);
  return tableLines(['deployment', 'revision', 'running', 'failed', 'state', 'began'], rows, look);
}

function taskLines({ tasks = [] }: ServiceStatus, now: number, look: Look): readonly string[] {
  if (tasks.length === 0) return [];
  const rows = tasks.map((task) => [
    task.id.slice(0, 12),
    task.taskDefinitionArn.split('/').at(-1) ?? '',
    task.lastStatus ?? '',
    task.healthStatus ?? '',
    task.startedAt === undefined ? '' : age(task.startedAt, now),
  ]);
  return tableLines(['task', 'revision', 'status', 'health', 'age'], rows, look);
}

function historyOf({ deployments = [] }: ServiceStatus, now: number, look: Look): readonly string[] {
  return deployments.length === 0 ? [] : historyLines(deployments, now, look);
}

function age(at: number, now: number): string {
  return formatDuration(now - at);
}
