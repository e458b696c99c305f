import { list, type Schema } from '../document/schema.js';
import { type TaskFault, taskFaultSchema } from '../faults/task-fault.js';
import type { ControlRoute } from './control-route.js';

const body: Schema = { kind: 'either', of: [list(taskFaultSchema), taskFaultSchema] };

/** One rule or a list of them; they stand until they are cleared. */
export const addTaskFaults: ControlRoute = {
  method: 'POST',
  path: '/task-faults',
  summary: 'lets tasks meet a fault from outside, {"fault":"no-route-to-ecr","service":"web"}, or a list',
  body,
  handle: ({ parts, body: given }) => {
    const rules = given as TaskFault | readonly TaskFault[];
    parts.taskFaults.add(Array.isArray(rules) ? rules : [rules as TaskFault]);
    return { taskFaults: parts.taskFaults.list() };
  },
};
