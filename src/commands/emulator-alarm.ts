import type { EmulatorAction } from './emulator-action.js';

export const alarm: EmulatorAction = {
  name: 'alarm',
  summary: 'Put a CloudWatch alarm into a state.',
  operands: [
    { name: '<name>', description: "The alarm's name." },
    { name: '<state>', description: 'OK, ALARM or INSUFFICIENT_DATA.' },
  ],
  rows: [],
  examples: ['alarm web-5xx ALARM', 'alarm web-5xx OK'],
  ask: ({ operands: [name = '', state = ''] }) => [
    { method: 'PUT', path: `/alarms/${encodeURIComponent(name)}`, body: { state: state.toUpperCase() } },
  ],
  tell: (answer) => {
    const { name, state } = answer as { readonly name: string; readonly state: string };
    return `alarm ${name} is in ${state}`;
  },
};
