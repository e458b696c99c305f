import { AlarmBoard } from './alarms.js';
import { type Clock, RealClock } from './clock.js';
import { composeRoutes } from './compose-routes.js';
import { composeServices } from './compose-services.js';
import { dataDirectory } from './data-directory.js';
import { readScanRules } from './ecr/scan-rules.js';
import type { EmulatorOptions } from './emulator-options.js';
import { FaultBoard } from './faults/fault-board.js';
import { Permissions } from './faults/permissions.js';
import { startHttpServer } from './http-server.js';
import { readSeed } from './read-seed.js';
import { RequestLog } from './request-log.js';
import { SecretStore } from './secrets/secret-store.js';
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
  /** Stops every task and connection and removes what was not asked to be kept. */
  close(): Promise<void>;
}

const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';

/** Starts the stand-in for ECR, its registry, ECS, ELBv2, CloudWatch Logs and STS on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const clock = options.clock ?? new RealClock(options.speed);
  const requests = new RequestLog();
  const boards = { alarms: new AlarmBoard(), faults: new FaultBoard(clock), permissions: new Permissions() };
  const place = { accountId: options.accountId ?? DEFAULT_ACCOUNT, region: options.region ?? DEFAULT_REGION };
  const secrets = new SecretStore(readSeed(options.seed));
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
    const { capacity, findings, lifecycleInterval } = options;
    const scanRules = findings === undefined ? undefined : readScanRules(findings);
    const ecr = { scanRules, lifecycleInterval };
    const { alarms } = boards;
    const parts = { clock, secrets, alarms, place, host: `127.0.0.1:${port}`, ...kept, capacity, ...ecr };
    const { services, runtime, stop } = await composeServices(options.runtime, parts);
    closing.push(stop);
    const told = { clock, requests, ...boards };
    server.serve(composeRoutes({ services, runtime, place, ...told }, options));
    return { ...services, url: `http://127.0.0.1:${port}`, port, runtime, close, ...told };
  } catch (error) {
    await close();
    throw error;
  }
}
