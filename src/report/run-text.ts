import type { TaskStart, TaskView } from '../ports/tasks-port.js';
import { containerExitCode } from '../watch/container-exit-code.js';
import type { RunEnd } from '../watch/run-end.js';
import { cleanLine, cleanLines } from './clean-text.js';
import { formatDuration } from './duration.js';
import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

/** `Running rake db:migrate in container web of web:41, cluster production` */
export function runHeadline({ overrides, taskDefinition, cluster, count }: TaskStart): string {
  const times = count === 1 ? '' : `, ${count} tasks`;
  const command = overrides.command.map(word).join(' ');
  return cleanLine(
    `Running ${command} in container ${overrides.container} of ${nameOf(taskDefinition)}, cluster ${nameOf(cluster)}${times}`,
  );
}

/** How it ended: the cause where there is one to tell, then a line for each task. */
export function runEnding({ overrides }: TaskStart, end: RunEnd, look: Look): readonly string[] {
  const { verdict, diagnosis, tasks, left } = end;
  if (verdict === 'detached') return [];
  // A container's own code is told by its task's line; why it never ran takes more words.
  const isOwn = verdict === 'failed' && diagnosis?.id === 'command-failed';
  const why = diagnosis === undefined || isOwn ? [] : causeLines(diagnosis, look);
  const waits = left ? ['The task has been told to stop, and has not yet.'] : [];
  return [...why, ...tasks.map((task) => taskLine(task, overrides.container, verdict, look)), ...waits];
}

const stopped: Readonly<Partial<Record<RunEnd['verdict'], string>>> = {
  'timed-out': ' (stopped: the time was over)',
  cancelled: ' (stopped: interrupted)',
};

function taskLine(task: TaskView, container: string, verdict: RunEnd['verdict'], { colors }: Look): string {
  const { id, startedAt, stoppedAt } = task.ended;
  const code = containerExitCode(task, container);
  const ran = startedAt !== undefined && stoppedAt !== undefined;
  const time = ran ? ` after ${formatDuration(stoppedAt - startedAt)}` : '';
  const how =
    code === undefined ? `${container} has no exit code` : `${container} exited with ${code}${time}`;
  const mark = code === 0 && verdict === 'succeeded' ? colors.green('✔') : colors.red('✖');
  return `${mark} task ${id}: ${how}${stopped[verdict] ?? ''}`;
}

function causeLines(
  { cause, evidence, remedy, docs }: NonNullable<RunEnd['diagnosis']>,
  { colors, width }: Look,
): string[] {
  const [first = '', ...rest] = wrapWords(cleanLine(cause), width, 2);
  const [fix = '', ...more] = wrapWords(cleanLine(remedy), width, 7);
  return [
    ...[`${colors.red('✖')} ${colors.bold(first)}`, ...rest],
    ...evidence.flatMap(cleanLines).map((line) => `    ${line}`.trimEnd()),
    ...[`  ${colors.bold('fix:')} ${fix}`, ...more],
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
