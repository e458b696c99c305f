import type { EmulatorAction } from './emulator-action.js';

interface Entry {
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly service?: string;
  readonly operation?: string;
  readonly status?: number;
  readonly error?: string;
  readonly faults?: readonly number[];
}

export const requests: EmulatorAction = {
  name: 'requests',
  summary: 'List what was asked of it; --json has the parameters too.',
  operands: [],
  rows: [
    {
      name: 'service',
      kind: 'string',
      group: 'Run',
      placeholder: 'name',
      description: 'Only of one service: ecr, ecs, elb, logs, sts or registry.',
    },
    {
      name: 'operation',
      kind: 'string',
      group: 'Run',
      placeholder: 'name',
      description: 'Only one operation, for example UpdateService.',
    },
  ],
  examples: ['requests', 'requests --service ecs --operation UpdateService --json'],
  ask: ({ values }) => {
    const { service, operation } = values;
    const query = new URLSearchParams();
    if (service !== undefined) query.set('service', `${service}`);
    if (operation !== undefined) query.set('operation', `${operation}`);
    return [{ method: 'GET', path: query.size === 0 ? '/requests' : `/requests?${query}` }];
  },
  tell: (answer) => {
    const entries = (answer as { readonly requests: readonly Entry[] }).requests;
    return entries.length === 0 ? 'no request' : entries.map(line).join('\n');
  },
};

function line(entry: Entry): string {
  const { time, method, path, service = '', operation, status = 'open', error, faults } = entry;
  const what = operation === undefined ? `${method} ${path}` : `${service} ${operation}`;
  const struck = faults === undefined ? '' : `, by fault ${faults.join(', ')}`;
  return `${new Date(time).toISOString()} ${status} ${what}${error === undefined ? '' : ` ${error}`}${struck}`;
}
