import type { ServicesOutcome } from '../../services-outcome.js';
import { dotenvLine, mostBytes, plainValue } from '../dotenv.js';
import { outcomeOutputs, shoutingCase } from '../outputs.js';
import { wholeOutputs } from './services-outputs.js';

/** What a later job needs first; the rest follows in the order of the outputs. */
const first = [
  'verdict',
  'image',
  'digest',
  'task-definition-arn',
  'deployment-id',
  'service-url',
  'cause',
] as const;

/** What a self-managed GitLab takes unless it is told otherwise; it refuses the whole report for one more. */
export const usualVariables = 20;

/** `WEB_API_IMAGE` for output `image` of service `web-api`; letters, digits and `_` are all that GitLab takes. */
export function serviceVariable(service: string, output: string): string {
  const name = shoutingCase(`${service}-${output}`).replace(/[^A-Z0-9_]/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

/** A dotenv report, and the names of the variables that were left out of it. */
export interface ServicesDotenv {
  readonly text: string;
  readonly left: readonly string[];
}

/**
 * The outputs of a run of several services as a GitLab dotenv report (docs.gitlab.com, artifacts:reports:dotenv; "GitLab
 * application limits", dotenv): those of the whole run, then of every service what later jobs need most.
 */
export function servicesDotenv(outcome: ServicesOutcome, mostVariables = usualVariables): ServicesDotenv {
  const kept = new Map<string, string>();
  const left: string[] = [];
  let bytes = 0;
  for (const [name, value] of variables(outcome)) {
    const line = dotenvLine(name, value);
    const size = Buffer.byteLength(line);
    if (kept.has(name) || kept.size >= mostVariables || bytes + size > mostBytes) {
      left.push(name);
      continue;
    }
    kept.set(name, line);
    bytes += size;
  }
  return { text: [...kept.values()].join(''), left };
}

/** Name and value, the most needed first. */
function variables(outcome: ServicesOutcome): readonly (readonly [string, string])[] {
  const whole = Object.entries(wholeOutputs(outcome)).map(
    ([name, value]) => [shoutingCase(name), value] as const,
  );
  const each = outcome.services.map(({ name, outcome: one }) => ({ name, outputs: outcomeOutputs(one) }));
  const others = new Set(each.flatMap(({ outputs }) => Object.keys(outputs)));
  for (const name of first) others.delete(name);
  const rest = [...first, ...others].flatMap((output) =>
    each.map(({ name, outputs }) => [serviceVariable(name, output), outputs[output] ?? ''] as const),
  );
  return [...whole, ...rest]
    .map(([name, value]) => [name, plainValue(value)] as const)
    .filter(([, value]) => value !== '');
}
