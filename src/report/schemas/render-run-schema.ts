import type { RunVerdict } from '../../watch/run-end.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

const results: Readonly<Record<RunVerdict, string>> = {
  succeeded: 'The command’s container has exited with 0, in every task.',
  failed: 'It has exited with another code, or never ran.',
  'not-started': 'ECS has found no place for a task.',
  'timed-out': 'It was not done in time, and its task was stopped.',
  cancelled: 'It was interrupted, and its task was stopped.',
  detached: 'Nobody waited for it.',
};

const moment = (description: string): Schema => ({ ...text(description), format: 'date-time' });

const task = object(
  'A task, as it was seen last.',
  {
    taskArn: text('Its ARN.'),
    lastStatus: text('STOPPED, unless nobody waited for that.'),
    exitCode: {
      type: 'integer',
      description: 'Of the container that the command ran in; absent: it never ran.',
    },
    stopCode: text('Why ECS says that it stopped, as a word.'),
    stoppedReason: text('The same in a sentence.'),
    startedAt: moment('When it became RUNNING.'),
    stoppedAt: moment('When it was STOPPED.'),
  },
  ['taskArn', 'lastStatus'],
);

const members: Readonly<Record<string, Schema>> = {
  version: { const: 1 },
  result: {
    oneOf: Object.entries(results).map(([word, description]) => ({ const: word, description })),
  },
  exitCode: { type: 'integer', minimum: 0, maximum: 255, description: 'The process ends with the same.' },
  cause: text('Why it is no success, where more is to tell than an exit code.'),
  causeId: text('The diagnosis rule’s id.'),
  remedy: text('What to do.'),
  evidence: list('Lines that show the cause.', { type: 'string' }),
  docs: text('A page about it.'),
  cluster: text('The cluster’s name.'),
  service: text('The service that it is like.'),
  taskDefinitionArn: text('The revision that was run.'),
  container: text('The container that the command ran in.'),
  command: list('Its words.', { type: 'string' }),
  startedBy: text('What ListTasks finds the tasks by.'),
  durationSeconds: { type: 'number', minimum: 0 },
  tasks: list('Those that were started.', task),
};

const always = ['version', 'result', 'exitCode', 'cluster', 'service', 'taskDefinitionArn', 'container'];

/** docs/schema/run.schema.json: what `ecs-ship run --json` prints. */
export function renderRunSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ecs-ship: a command in a task of its own',
    ...object('What `ecs-ship run --json` prints.', members, [
      ...always,
      ...['command', 'startedBy', 'durationSeconds', 'tasks'],
    ]),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
