import type { OptionRow } from '../../config/option-row.js';
import { sharedRows } from '../../config/service-verb-rows.js';
import { sharedLogRows } from './log-rows.js';

/** The options of a ship that verbs have which only look; `watch` also waits, as a ship does. */
export function sharedStatusRows(verb: 'status' | 'history'): readonly OptionRow[] {
  const waits = ['timeout', 'no-progress-timeout', 'verbose'];
  const rows = sharedLogRows();
  return verb === 'history' ? rows : [...rows, ...sharedRows().filter(({ name }) => waits.includes(name))];
}

export const statusRows = [
  {
    name: 'watch',
    kind: 'boolean',
    group: 'Run',
    description:
      'Follow the deployment that is under way, whoever began it, to its end; the exit code is that of its verdict.',
    default: 'false',
  },
] as const satisfies readonly OptionRow[];

export const historyRows = [
  {
    name: 'limit',
    kind: 'integer',
    group: 'Run',
    description: 'How many of the newest deployments; ECS keeps those of 90 days.',
    default: '10',
    minimum: 1,
    maximum: 100,
  },
] as const satisfies readonly OptionRow[];
