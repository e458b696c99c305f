import type { ControlRoute } from './control-route.js';

export const getAlarms: ControlRoute = {
  method: 'GET',
  path: '/alarms',
  summary: 'alarms whose state was said',
  handle: ({ parts }) => ({ alarms: parts.alarms.all() }),
};
