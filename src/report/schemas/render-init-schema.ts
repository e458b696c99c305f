import type { FileFate } from '../../init/init-record.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

const fates: Readonly<Record<FileFate, string>> = {
  created: 'There was none.',
  overwritten: 'There was another one.',
  unchanged: 'It was there already, as it would have been written.',
  kept: 'There is another one, which somebody wanted to keep.',
};

const service = object(
  'A service that is deployed to.',
  {
    name: text('Its name in ECS.'),
    repository: text('Name of its ECR repository.'),
    folder: text('Where its program is; `.` for the folder itself. Absent: none was found.'),
    framework: text('That was recognised.'),
    port: { type: 'integer', description: 'That it listens on.' },
    healthPath: text('That the health check of its container asks for.'),
  },
  ['name', 'repository'],
);

const file = object(
  'A file, below the folder.',
  {
    path: text('Its path.'),
    fate: { oneOf: Object.entries(fates).map(([word, description]) => ({ const: word, description })) },
    diff: text('In the unified form; empty for what is unchanged.'),
  },
  ['path', 'fate', 'diff'],
);

const addition = object(
  'What to bring into a file by hand.',
  { path: text('The file that was left alone.'), text: text('What to add.') },
  ['path', 'text'],
);

const members: Readonly<Record<string, Schema>> = {
  version: { const: 1 },
  dryRun: { type: 'boolean', description: 'Whether nothing was written.' },
  region: text('AWS region.'),
  cluster: text('The cluster’s name.'),
  ci: { enum: ['github', 'gitlab', 'none'] },
  accountId: text('Absent: nobody knows it, and a placeholder stands in the files.'),
  services: list('One, or several of one file.', service),
  files: list('Every file that a ship needs.', file),
  additions: list('For files that init does not write.', addition),
  notes: list('What to know or to do besides.', { type: 'string' }),
  next: list('The commands to type next.', { type: 'string' }),
};

/** docs/schema/init.schema.json: what `ecs-ship init --json` prints. */
export function renderInitSchema(): string {
  const always = Object.keys(members).filter((name) => name !== 'accountId');
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ecs-ship: the files of a first ship',
    ...object('What `ecs-ship init --json` prints once it has come to its end.', members, always),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
