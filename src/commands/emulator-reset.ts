import { didYouMean } from '../config/did-you-mean.js';
import { ShipError } from '../errors.js';
import type { EmulatorAction } from './emulator-action.js';

const WHAT = ['faults', 'task-faults', 'permissions', 'scripts', 'requests'];

export const reset: EmulatorAction = {
  name: 'reset',
  summary: 'Clear faults, task faults, permissions, scripts or the request log.',
  operands: [{ name: '<what...>', description: `Any of ${WHAT.join(', ')}.` }],
  rows: [],
  examples: ['reset faults', 'reset permissions requests'],
  ask: ({ operands }) => operands.map((what) => ({ method: 'DELETE', path: `/${known(what)}` })),
  tell: () => 'cleared',
};

function known(what: string): string {
  if (WHAT.includes(what)) return what;
  throw new ShipError('option-invalid', `${JSON.stringify(what)} cannot be reset${didYouMean(what, WHAT)}`, {
    remedy: `Use ${WHAT.join(', ')}.`,
  });
}
