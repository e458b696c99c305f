import type { AlarmBoard } from '../alarms.js';
import type { Clock } from '../clock.js';
import type { Schema } from '../document/schema.js';
import type { FaultBoard } from '../faults/fault-board.js';
import type { Permissions } from '../faults/permissions.js';
import type { StaleAnswers } from '../faults/stale-answers.js';
import type { TaskFaultBoard } from '../faults/task-fault-board.js';
import type { RequestLog } from '../request-log.js';
import type { PathParameters } from '../routes.js';
import type { Services } from '../services.js';
import type { TaskRuntime } from '../task-runtime.js';

/** What the control surface may read and move. */
export interface ControlParts {
  readonly clock: Clock;
  readonly requests: RequestLog;
  readonly faults: FaultBoard;
  readonly stale: StaleAnswers;
  readonly permissions: Permissions;
  readonly taskFaults: TaskFaultBoard;
  readonly alarms: AlarmBoard;
  readonly services: Services;
  readonly runtime: TaskRuntime;
}

/** One control request, its body checked against the route's schema. */
export interface ControlRequest {
  readonly parts: ControlParts;
  readonly body: unknown;
  readonly parameters: PathParameters;
  readonly query: URLSearchParams;
}

/** One route of the control surface. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/_emulator`. */
  readonly path: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** What the body must be; without one no body is read. */
  readonly body?: Schema;
  /** The answer's JSON value; ControlError for what cannot be done. */
  readonly handle: (request: ControlRequest) => unknown;
}
