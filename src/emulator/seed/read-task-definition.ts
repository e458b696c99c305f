import { readFileSync } from 'node:fs';
import { checkDocument } from '../document/check-document.js';
import { problemText } from '../document/path-text.js';
import type { RecordSchema } from '../document/schema.js';
import { isRecord } from '../protocol/is-record.js';
import { type PlacedProblem, parseYamlText } from './yaml-text.js';

/** Members that DescribeTaskDefinition adds; a file often is its answer. */
const DESCRIBED = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'deregisteredAt',
  'deleteRequestedAt',
  'registeredBy',
];

/** RegisterTaskDefinition's input from a JSON or YAML file, with what is wrong in it. */
export function readTaskDefinition(
  file: string,
  schema: RecordSchema,
): { readonly input: Readonly<Record<string, unknown>>; readonly problems: readonly PlacedProblem[] } {
  const document = parseYamlText(file, readFileSync(file, 'utf8'));
  if (document.problems.length > 0) return { input: {}, problems: document.problems };
  const value = isRecord(document.value) ? withoutDescribed(document.value) : document.value;
  const problems = checkDocument(schema, value).map((problem) => ({
    where: document.at(problem.path, problem.atKey),
    message: problemText(problem),
  }));
  return { input: isRecord(value) ? value : {}, problems };
}

function withoutDescribed(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !DESCRIBED.includes(name)));
}
