import type { EmulatorAction } from './emulator-action.js';
import { tellClock } from './emulator-clock.js';

export const speed: EmulatorAction = {
  name: 'speed',
  summary: 'Let its time run faster, or stop it.',
  operands: [
    { name: '<times>', description: "How many times as fast as the machine's clock; 0 stands still." },
  ],
  rows: [],
  examples: ['speed 60', 'speed 0    stand still; advance moves it on'],
  ask: ({ operands: [times] }) => [
    { method: 'POST', path: '/clock/speed', body: { speed: numberOrText(times) } },
  ],
  tell: tellClock,
};

/** What is no number goes as it is: the emulator says what would be right. */
function numberOrText(text = ''): number | string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}
