import type { EmulatorAction } from './emulator-action.js';

/** The emulator's time for people. */
export function tellClock(answer: unknown): string {
  const { time, speed } = answer as { readonly time: string; readonly speed: number };
  return `${time}, ${speed === 0 ? 'standing still' : speed === 1 ? 'at normal speed' : `${speed} times as fast`}`;
}

export const clock: EmulatorAction = {
  name: 'clock',
  summary: "Show the emulator's time and speed.",
  operands: [],
  rows: [],
  examples: ['clock', 'clock --json'],
  ask: () => [{ method: 'GET', path: '/clock' }],
  tell: tellClock,
};
