import type { EmulatorAction } from './emulator-action.js';
import { tellClock } from './emulator-clock.js';

export const advance: EmulatorAction = {
  name: 'advance',
  summary: 'Move its time on; everything due on the way happens at once.',
  operands: [{ name: '<time>', description: 'How far, for example 90s, 10m, 1h30m or 2d.' }],
  rows: [],
  examples: ['advance 90s', 'advance 1h30m'],
  ask: ({ operands: [by] }) => [{ method: 'POST', path: '/clock/advance', body: { by } }],
  tell: tellClock,
};
