import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const path = fileURLToPath(new URL('../../docs/schema/outcome.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(path, 'utf8')) as object;

const published = new Ajv({ allErrors: true }).compile(schema);
const closed = new Ajv({ allErrors: true }).compile(close(schema) as object);

/** What the published schema of `--json` refuses about the document of a run. */
export function outcomeProblems(document: unknown): readonly object[] {
  published(document);
  return published.errors ?? [];
}

/** The same, and every member that it does not describe. */
export function outcomeGaps(document: unknown): readonly object[] {
  closed(document);
  return closed.errors ?? [];
}

function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.entries(part).map(([name, value]) => [name, close(value)]);
  const named = (part as { type?: unknown }).type === 'object' && 'properties' in part;
  return { ...Object.fromEntries(members), ...(named ? { additionalProperties: false } : {}) };
}
