import { choice, number, record, text, whole } from '../document/schema.js';

/** What can befall a task by no fault of its containers; `*` stands for anything in the patterns. JSON throughout. */
export interface TaskFault {
  readonly fault: TaskFaultKind;
  /** Only tasks of services of this name. */
  readonly service?: string;
  /** `family:revision`. */
  readonly taskDefinition?: string;
  /** Only the next so many tasks. */
  readonly next?: number;
  /** Seconds from the task's start on; only for what takes a running task away. */
  readonly after?: number;
}

/** When it strikes: before the task has a place, before its containers start, or while it runs. */
export const TASK_FAULTS = {
  'role-not-assumable': 'placing',
  'no-network-interface': 'placing',
  'no-fargate-capacity': 'placing',
  'task-quota': 'placing',
  'vcpu-quota': 'placing',
  throttled: 'placing',
  'no-route-to-ecr': 'starting',
  'no-route-to-logs': 'starting',
  'no-route-to-secrets-manager': 'starting',
  'no-route-to-systems-manager': 'starting',
  'no-free-address': 'starting',
  'spot-interruption': 'running',
  'host-lost': 'running',
} as const;

export type TaskFaultKind = keyof typeof TASK_FAULTS;
export type TaskFaultTime = (typeof TASK_FAULTS)[TaskFaultKind];

export const taskFaultSchema = record(
  {
    fault: choice(...Object.keys(TASK_FAULTS)),
    service: text,
    taskDefinition: text,
    next: whole(1),
    after: number(0),
  },
  ['fault'],
);
