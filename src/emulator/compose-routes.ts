import type { IncomingMessage } from 'node:http';
import type { AlarmBoard } from './alarms.js';
import { apiRoutes } from './api-routes.js';
import { callerOf, signedCaller } from './caller.js';
import type { Clock } from './clock.js';
import { controlRoutes } from './control/control-routes.js';
import type { EmulatorOptions } from './emulator-options.js';
import type { FaultBoard } from './faults/fault-board.js';
import { faultGate } from './faults/fault-gate.js';
import { type Permissions, permissionsGate } from './faults/permissions.js';
import { StaleAnswers } from './faults/stale-answers.js';
import type { TaskFaultBoard } from './faults/task-fault-board.js';
import { gatesInOrder } from './gate.js';
import type { Place } from './regional.js';
import { gatedRegistry } from './registry/registry-gate.js';
import { registryRoutes } from './registry/registry-routes.js';
import type { RequestLog } from './request-log.js';
import { Routes } from './routes.js';
import { type Services, serviceRows } from './services.js';
import type { TaskRuntime } from './task-runtime.js';
import { throttlingGate } from './throttling/throttling-gate.js';

/** What is served, and what stands in the way of requests. */
export interface RouteParts {
  readonly services: Services;
  readonly runtime: TaskRuntime;
  readonly place: Place;
  readonly clock: Clock;
  readonly requests: RequestLog;
  readonly alarms: AlarmBoard;
  readonly faults: FaultBoard;
  readonly permissions: Permissions;
  readonly taskFaults: TaskFaultBoard;
}

/** Every route of the emulator: faults strike first, then rates, then permissions are asked. */
export function composeRoutes(
  parts: RouteParts,
  { throttle, strictModel = false }: Pick<EmulatorOptions, 'throttle' | 'strictModel'>,
): Routes {
  const { services, clock, faults, permissions, place } = parts;
  const { sts, ecr } = services;
  const stale = new StaleAnswers(clock);
  const gate = gatesInOrder([
    faultGate({ clock, board: faults, stale, sts }),
    ...(throttle ? [throttlingGate(clock)] : []),
    permissionsGate(permissions, services),
  ]);
  const caller = (request: IncomingMessage, unsigned: boolean) =>
    unsigned ? callerOf(request, place) : signedCaller(request, place, sts);
  return new Routes([
    ...controlRoutes({ ...parts, stale }),
    ...gatedRegistry(registryRoutes(ecr), gate, place),
    ...apiRoutes(serviceRows(services), { caller, gate, strictModel }),
  ]);
}
