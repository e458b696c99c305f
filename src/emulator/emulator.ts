import type { IncomingMessage } from 'node:http';
import { apiRoutes } from './api-routes.js';
import { callerOf, signedCaller } from './caller.js';
import { type Clock, RealClock } from './clock.js';
import { composeServices } from './compose-services.js';
import { controlRoutes } from './control-routes.js';
import { dataDirectory } from './data-directory.js';
import type { EmulatorOptions } from './emulator-options.js';
import { startHttpServer } from './http-server.js';
import { readSeed } from './read-seed.js';
import type { Place } from './regional.js';
import { registryRoutes } from './registry/registry-routes.js';
import { RequestLog } from './request-log.js';
import { Routes } from './routes.js';
import { SecretStore } from './secrets/secret-store.js';
import { type Services, serviceRows } from './services.js';
import type { TaskRuntime } from './task-runtime.js';

/** A running emulator. */
export interface Emulator extends Services {
  /** `http://127.0.0.1:PORT`, for AWS_ENDPOINT_URL. */
  readonly url: string;
  readonly port: number;
  readonly clock: Clock;
  readonly requests: RequestLog;
  readonly runtime: TaskRuntime;
  /** Stops every task and connection and removes what was not asked to be kept. */
  close(): Promise<void>;
}

const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';

/** Starts the stand-in for ECR, its registry, ECS, ELBv2, CloudWatch Logs and STS on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const clock = options.clock ?? new RealClock(options.speed);
  const requests = new RequestLog();
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
    const { capacity } = options;
    const parts = { clock, secrets, place, host: `127.0.0.1:${port}`, ...kept, capacity };
    const { services, runtime, stop } = await composeServices(options.runtime, parts);
    closing.push(stop);
    server.serve(allRoutes(services, requests, place, options.strictModel ?? false));
    return { ...services, url: `http://127.0.0.1:${port}`, port, clock, requests, runtime, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function allRoutes(services: Services, requests: RequestLog, place: Place, strictModel: boolean): Routes {
  const caller = (request: IncomingMessage, unsigned: boolean) =>
    unsigned ? callerOf(request, place) : signedCaller(request, place, services.sts);
  return new Routes([
    ...controlRoutes(requests),
    ...registryRoutes(services.ecr),
    ...apiRoutes(serviceRows(services), { caller, strictModel }),
  ]);
}
