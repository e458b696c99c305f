import { openable } from '../../open/find-link.js';
import { deployment, moment, status } from './look-schema-parts.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

/** The schema of `status --json`. */
export function renderStatusSchema(): string {
  return document(
    'What `ecs-ship status --json` prints.',
    'services',
    list('In the order of the file.', status),
  );
}

/** The schema of `history --json`. */
export function renderHistorySchema(): string {
  const service = object(
    'The deployments of a service.',
    {
      name: text('The name of the ECS service, or its key in the file where that has several.'),
      deployments: list('Newest first.', deployment),
    },
    ['name', 'deployments'],
  );
  return document(
    'What `ecs-ship history --json` prints.',
    'services',
    list('In the order of the file.', service),
  );
}

/** The schema of `logs --json`; with `--follow` each line of the output is one of `lines`. */
export function renderLogsSchema(): string {
  const line = object(
    'A line that a container has written; with --follow a document of its own.',
    {
      at: moment('When it was written'),
      service: text('Its key in the file, where that has several.'),
      task: text('The id of the task.'),
      container: text('The name of the container.'),
      message: text('What was written.'),
    },
    ['at', 'task', 'container', 'message'],
  );
  return document('What `ecs-ship logs --json` prints.', 'lines', list('The oldest first.', line));
}

/** The schema of `open --json`. */
export function renderOpenSchema(): string {
  const link = object(
    'An address.',
    {
      name: text('The name of the ECS service, or its key in the file where that has several.'),
      what: { enum: openable, description: 'What was asked for.' },
      url: text('Where it is.'),
    },
    ['name', 'what', 'url'],
  );
  return document('What `ecs-ship open --json` prints.', 'services', list('In the order of the file.', link));
}

function document(title: string, member: string, content: Schema): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...object(
      'Further members may come with any later version.',
      { version: { const: 1 }, [member]: content },
      ['version', member],
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
