import type { ControlRoute } from './control-route.js';

export const clearFaults: ControlRoute = {
  method: 'DELETE',
  path: '/faults',
  summary: 'clears every fault',
  handle: ({ parts }) => {
    parts.faults.clear();
    parts.stale.clear();
    return { faults: [] };
  },
};
