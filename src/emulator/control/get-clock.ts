import { clockState } from './clock-state.js';
import type { ControlRoute } from './control-route.js';

export const getClock: ControlRoute = {
  method: 'GET',
  path: '/clock',
  summary: "the emulator's time and speed",
  handle: ({ parts }) => clockState(parts.clock),
};
