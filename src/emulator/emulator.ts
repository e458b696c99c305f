import { apiRoutes } from './api-routes.js';
import { type Clock, RealClock } from './clock.js';
import { controlRoutes } from './control-routes.js';
import { dataDirectory } from './data-directory.js';
import { Ecr } from './ecr/ecr.js';
import { EcrImageCatalog } from './ecr/ecr-image-catalog.js';
import type { EmulatorOptions } from './emulator-options.js';
import { startHttpServer } from './http-server.js';
import { Logs } from './logs/logs.js';
import { openRuntime } from './open-runtime.js';
import { readSeed } from './read-seed.js';
import { BlobStore } from './registry/blob-store.js';
import { registryRoutes } from './registry/registry-routes.js';
import { RequestLog } from './request-log.js';
import { Routes } from './routes.js';
import { SecretStore } from './secrets/secret-store.js';
import { type Services, serviceRows } from './services.js';
import { Sts } from './sts/sts.js';
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

/** Starts the stand-in for ECR, its registry, ECS, ELBv2, CloudWatch Logs and STS on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const clock = options.clock ?? new RealClock(options.speed);
  const requests = new RequestLog();
  const api = {
    accountId: options.accountId ?? '123456789012',
    region: options.region ?? 'us-east-1',
    strictModel: options.strictModel ?? false,
  };
  const data = dataDirectory(options.dataDir);
  const server = await startHttpServer(options.port ?? 0, clock, requests);
  const ecr = new Ecr(clock, `127.0.0.1:${server.port}`, new BlobStore(data.path));
  const logs = new Logs(clock);
  const images = new EcrImageCatalog(ecr, api.accountId);
  const secrets = new SecretStore(readSeed(options.seed));
  const runtime = await openRuntime(options.runtime, { clock, images, logs, secrets });
  const services: Services = { ecr, logs, sts: new Sts(clock) };
  server.serve(
    new Routes([
      ...controlRoutes(requests),
      ...registryRoutes(ecr),
      ...apiRoutes(serviceRows(services), api),
    ]),
  );
  const close = async () => {
    await runtime.close();
    await server.close();
    data.remove();
  };
  return {
    ...services,
    url: `http://127.0.0.1:${server.port}`,
    port: server.port,
    clock,
    requests,
    runtime,
    close,
  };
}
