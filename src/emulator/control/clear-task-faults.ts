import type { ControlRoute } from './control-route.js';

export const clearTaskFaults: ControlRoute = {
  method: 'DELETE',
  path: '/task-faults',
  summary: 'clears every task fault',
  handle: ({ parts }) => {
    parts.taskFaults.clear();
    return { taskFaults: [] };
  },
};
