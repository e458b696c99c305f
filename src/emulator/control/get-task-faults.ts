import type { ControlRoute } from './control-route.js';

export const getTaskFaults: ControlRoute = {
  method: 'GET',
  path: '/task-faults',
  summary: 'the task faults that stand, and how many tasks each struck',
  handle: ({ parts }) => ({ taskFaults: parts.taskFaults.list() }),
};
