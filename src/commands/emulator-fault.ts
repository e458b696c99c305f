import type { OptionRow } from '../config/option-row.js';
import { ShipError } from '../errors.js';
import type { EmulatorAction, Given } from './emulator-action.js';
import { faultRows } from './emulator-fault-rows.js';

export const fault: EmulatorAction = {
  name: 'fault',
  summary: 'Let requests fail, wait, or see the past.',
  operands: [{ name: '[json]', description: 'A fault rule or a list of them as JSON; or use the flags.' }],
  rows: faultRows.map(({ member: _, ...row }) => row as OptionRow),
  examples: [
    'fault --operation UpdateService --throttle --next 3',
    'fault --service ecr --latency 2s --for 10m',
    'fault \'{"operation":"ListTasks","status":503,"next":1}\'',
  ],
  ask: (given) => [{ method: 'POST', path: '/faults', body: ruleOf(given) }],
  tell: (answer) =>
    (answer as { readonly faults: readonly { readonly id: number; readonly rule: unknown }[] }).faults
      .map(({ id, rule }) => `fault ${id}: ${JSON.stringify(rule)}`)
      .join('\n'),
};

function ruleOf({ operands: [json], values }: Given): unknown {
  const members = faultRows.flatMap(({ name, member }) => {
    const value = values[name];
    return value === undefined ? [] : [member(value)];
  });
  if (json === undefined) return Object.assign({}, ...members);
  if (members.length === 0) return parsed(json);
  throw new ShipError('option-invalid', 'a fault is given either as JSON or by flags', {
    remedy: 'Write everything into the JSON, or everything as flags.',
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ShipError('option-invalid', `the fault is no JSON: ${(error as Error).message}`, {
      remedy: 'Put it in single quotes: \'{"operation":"UpdateService","throttle":true,"next":3}\'',
      cause: error,
    });
  }
}
