import { areas } from '../../doctor/areas.js';
import type { DoctorDocument } from '../../doctor/diagnosis.js';
import type { Line, LineStatus } from '../../doctor/line.js';
import { lines } from '../../doctor/lines.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

const statuses: Readonly<Record<LineStatus, string>> = {
  ok: 'It is as it has to be.',
  warning: 'A deployment would work, with a drawback.',
  failed: 'A deployment would fail.',
  skipped: 'Not known: AWS did not let it look, or what it depends on is missing.',
};

const lineMembers: Readonly<Record<keyof Line | 'service', Schema>> = {
  service: text('Only of several services: whose line it is, by its key in the file.'),
  id: { enum: Object.keys(lines), description: 'What is told; never changed once it is there.' },
  area: { enum: Object.keys(areas) },
  status: {
    oneOf: Object.entries(statuses).map(([status, description]) => ({ const: status, description })),
  },
  text: text('What was found.'),
  remedy: text('What to do; every warning and every failure has one.'),
  docs: text('A page that explains more.'),
};

const members: Readonly<Record<keyof DoctorDocument, Schema>> = {
  version: { const: 1 },
  exitCode: { enum: [0, 3, 8], description: 'That of the command.' },
  failed: { type: 'integer', description: 'How many lines failed.' },
  warnings: { type: 'integer' },
  skipped: { type: 'integer' },
  lines: list('In the order of the areas; of several services, service by service.', {
    ...object('One thing that was examined.', lineMembers, ['id', 'area', 'status', 'text']),
  }),
};

/** JSON Schema of what `ecs-ship doctor --json` prints. */
export function renderDoctorSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What ecs-ship doctor found',
    ...object('What ecs-ship doctor --json prints.', members, Object.keys(members)),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
