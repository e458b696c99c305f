import { type AwsSession, openSession } from '../adapters/aws-session.js';
import { blobCopyAdapter } from '../adapters/blob-copy.js';
import { buildContextAdapter } from '../adapters/build-context.js';
import { systemClock } from '../adapters/clock.js';
import { ecrAdapter } from '../adapters/ecr.js';
import { imageScanAdapter } from '../adapters/ecr-scan.js';
import { ecsAdapter } from '../adapters/ecs.js';
import { filesAdapter } from '../adapters/files.js';
import { identityAdapter } from '../adapters/identity.js';
import { loadBalancingAdapter } from '../adapters/load-balancing.js';
import { logsAdapter } from '../adapters/logs.js';
import { readEvent } from '../adapters/read-event.js';
import { secretsAdapter } from '../adapters/secrets.js';
import type { Config } from '../config/config.js';
import type { Outcome } from '../outcome.js';
import { ciContext } from '../plan/ci-context.js';
import { runUrl } from '../plan/run-url.js';
import type { Ports } from '../ports.js';
import type { Report } from '../report/report-event.js';
import { ship } from '../ship.js';
import { type Asked, askAhead } from './ask-ahead.js';

/** A ship (or, dry, a plan) as a front end asks for it. */
export interface ShipRequest {
  readonly config: Config;
  readonly dryRun: boolean;
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Report;
  /** Somebody watches the report on a terminal. */
  readonly live?: boolean;
  /** A fresh OIDC token of the CI host, where it gives one. */
  readonly webIdentityToken?: () => Promise<string>;
  readonly interrupted: AbortSignal;
  /** Told where the private docker configuration is, so that it can be removed should we be killed. */
  readonly onPrivateFolder?: (folder: string) => void;
}

/** Wires the core to the real world and runs it. */
export async function runShip(request: ShipRequest, asked: Asked = askAhead(request)): Promise<Outcome> {
  const { config, report, interrupted, dryRun, webIdentityToken } = request;
  const session = openSession({ aws: config.aws, webIdentityToken, interrupted });
  try {
    const { git, builder } = asked;
    const ports = { ...portsOf(request, session), git, builder };
    const { environment, live = false } = request;
    const ci = ciContext(environment, await readEvent(environment));
    const run = { runUrl: runUrl(environment), ci, live };
    return await ship({ config, ports, report, interrupted, dryRun, ...run });
  } finally {
    await asked.settled();
    session.close();
  }
}

function portsOf(request: ShipRequest, session: AwsSession): Omit<Ports, 'git' | 'builder'> {
  return {
    ecr: ecrAdapter(session),
    imageScans: imageScanAdapter(session),
    ecs: ecsAdapter(session),
    logs: logsAdapter(session),
    secrets: secretsAdapter(session),
    loadBalancing: loadBalancingAdapter(session),
    identity: identityAdapter(session),
    files: filesAdapter(request.workingDirectory),
    context: buildContextAdapter(request.workingDirectory, request.interrupted),
    registry: blobCopyAdapter(request.interrupted),
    clock: systemClock,
    random: Math.random,
  };
}
