import type { ControlRoute } from './control-route.js';

export const getFaults: ControlRoute = {
  method: 'GET',
  path: '/faults',
  summary: 'the faults that stand, and how often each struck',
  handle: ({ parts }) => ({ faults: parts.faults.list() }),
};
