import { number, record } from '../document/schema.js';
import { clockState, speedable } from './clock-state.js';
import type { ControlRoute } from './control-route.js';

/** `{"speed": 10}`; 0 stops time until it is advanced or given a speed again. */
export const setClockSpeed: ControlRoute = {
  method: 'POST',
  path: '/clock/speed',
  summary: 'makes time run {"speed":10} times as fast as the machine\'s; 0 stops it',
  body: record({ speed: number(0, 100_000) }, ['speed']),
  handle: ({ parts, body }) => {
    speedable(parts.clock).speed = (body as { readonly speed: number }).speed;
    return clockState(parts.clock);
  },
};
