import { AlarmBoard } from './alarms.js';
import { type Clock, RealClock } from './clock.js';
import { composeRoutes } from './compose-routes.js';
import { composeServices } from './compose-services.js';
import { dataDirectory } from './data-directory.js';
import type { EmulatorOptions } from './emulator-options.js';
import { emulatorSettings } from './emulator-settings.js';
import { FaultBoard } from './faults/fault-board.js';
import { Permissions } from './faults/permissions.js';
import { TaskFaultBoard } from './faults/task-fault-board.js';
import { startHttpServer } from './http-server.js';
import { RequestLog } from './request-log.js';
import { startFromSeed } from './seed/start-from-seed.js';
import type { Services } from './services.js';
import type { TaskRuntime } from './task-runtime.js';

/** A running emulator. */
export interface Emulator extends Services {
  /** `http://127.0.0.1:PORT`, for AWS_ENDPOINT_URL. */
  readonly url: string;
  readonly port: number;
  readonly clock: Clock;
  readonly requests: RequestLog;
  readonly runtime: TaskRuntime;
  readonly alarms: AlarmBoard;
  readonly faults: FaultBoard;
  readonly permissions: Permissions;
  readonly taskFaults: TaskFaultBoard;
  /** Stops every task and connection and removes what was not asked to be kept. */
  close(): Promise<void>;
}

/** Starts the stand-in for ECR, its registry, ECS, ELBv2, CloudWatch Logs, STS and what EC2 tells of networks on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const settings = await emulatorSettings(options);
  const clock = options.clock ?? new RealClock(options.speed);
  const requests = new RequestLog();
  const taskFaults = new TaskFaultBoard();
  const boards = {
    alarms: new AlarmBoard(),
    faults: new FaultBoard(clock),
    permissions: new Permissions(),
    taskFaults,
  };
  const data = dataDirectory(options.dataDir);
  const closing: (() => void | Promise<void>)[] = [() => data.remove()];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const server = await startHttpServer(options.port ?? 0, clock, requests);
    closing.push(() => server.close());
    const { port } = server;
    const kept = { dataPath: data.path, journal: data.journal };
    const parts = { clock, host: `127.0.0.1:${port}`, ...kept, ...settings, ...boards };
    const { services, runtime, stop } = await composeServices(options.runtime, parts);
    closing.push(stop);
    const ground = { services, runtime, place: settings.place, clock, ...boards };
    if (options.seed !== undefined) await startFromSeed(options.seed, settings.seed, ground);
    server.serve(composeRoutes({ ...ground, requests }, options));
    const url = `http://127.0.0.1:${port}`;
    return { ...services, ...boards, url, port, clock, requests, runtime, close };
  } catch (error) {
    await close();
    throw error;
  }
}
