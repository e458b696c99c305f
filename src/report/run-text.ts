import type { TaskStart, TaskView } from '../ports/tasks-port.js';
import { containerExitCode } from '../watch/container-exit-code.js';
import type { RunEnd } from '../watch/run-end.js';
import { cleanLine, cleanLines } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Colors } from './look.js';

/** `Running rake db:migrate in container web of web:41, cluster production` */
export function runHeadline({ overrides, taskDefinition, cluster, count }: TaskStart): string {
  const times = count === 1 ? '' : `, ${count} tasks`;
  const command = overrides.command.map(word).join(' ');
  return cleanLine(
    `Running ${command} in container ${overrides.container} of ${nameOf(taskDefinition)}, cluster ${nameOf(cluster)}${times}`,
  );
}

/** How it ended: the cause where there is one to tell, else a line for each task. */
export function runEnding({ overrides }: TaskStart, end: RunEnd, colors: Colors): readonly string[] {
  const { verdict, diagnosis, tasks, left } = end;
  if (verdict === 'detached') return [];
  // A container's own code is told by its task's line; why it never ran takes more words.
  const isOwn = verdict === 'failed' && diagnosis?.id === 'command-failed';
  const why = diagnosis === undefined || isOwn ? [] : causeLines(diagnosis, colors);
  const waits = left ? ['The task has been told to stop, and has not yet.'] : [];
  return [...tasks.map((task) => taskLine(task, overrides.container, verdict, colors)), ...waits, ...why];
}

function taskLine(task: TaskView, container: string, verdict: RunEnd['verdict'], colors: Colors): string {
  const { id, startedAt, stoppedAt } = task.ended;
  const code = containerExitCode(task, container);
  const time =
    startedAt === undefined || stoppedAt === undefined
      ? ''
      : ` after ${formatDuration(stoppedAt - startedAt)}`;
  const how =
    code === undefined
      ? `is ${task.lastStatus}; ${container} has no exit code`
      : `: ${container} exited with ${code}${time}`;
  const mark = code === 0 && verdict === 'succeeded' ? colors.green('✔') : colors.red('✖');
  const why = { 'timed-out': ' (stopped: the time was over)', cancelled: ' (stopped: interrupted)' }[
    verdict as string
  ];
  return `${mark} task ${id}${how.startsWith(':') ? '' : ' '}${how}${why ?? ''}`;
}

function causeLines(
  { cause, evidence, remedy, docs }: NonNullable<RunEnd['diagnosis']>,
  colors: Colors,
): string[] {
  return [
    `${colors.red('✖')} ${colors.bold(cleanLine(cause))}`,
    ...evidence.flatMap(cleanLines).map((line) => `    ${line}`.trimEnd()),
    `  ${colors.bold('fix:')} ${cleanLine(remedy)}`,
    ...(docs === undefined ? [] : [`  ${colors.bold('docs:')} ${docs}`]),
  ];
}

/** As a person would type it. */
function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
