import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

const commands = ['release-command', 'after-command'] as const;

/** What would not be run as it is meant. */
export function releaseRuleProblems(reading: OptionsReading): Problem[] {
  return [...commands.flatMap((name) => unsplit(reading, name)), ...withoutCommand(reading)];
}

/** No container has a program of such a name; somebody has written a line for a shell. */
function unsplit({ values, origins }: OptionsReading, name: string): Problem[] {
  const words = (values.get(name) ?? []) as readonly string[];
  const where = origins.get(name)?.where;
  const [only = ''] = words;
  if (where === undefined || words.length !== 1 || !/\s/.test(only)) return [];
  const message = `is one word, ${JSON.stringify(only)}: write each word on a line of its own, or sh, -c and the line`;
  return [invalid(where, message)];
}

function withoutCommand({ values, origins }: OptionsReading): Problem[] {
  if (commands.some((name) => ((values.get(name) ?? []) as readonly string[]).length > 0)) return [];
  const origin = origins.get('release-container');
  const message = 'has no meaning without release-command or after-command';
  return origin === undefined ? [] : [invalid(origin.where, message)];
}
