import type { ControlRoute } from './control-route.js';

/** Answers as soon as every service is served. */
export const health: ControlRoute = {
  method: 'GET',
  path: '/health',
  summary: 'is it up?',
  handle: () => ({ status: 'ok' }),
};
