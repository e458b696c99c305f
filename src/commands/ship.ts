import { openSession } from '../adapters/aws/aws-session.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import { readEvent } from '../adapters/read-event.js';
import type { Config } from '../config/config.js';
import type { Outcome } from '../outcome.js';
import { ciContext } from '../plan/ci-context.js';
import { runUrl } from '../plan/run-url.js';
import type { Report } from '../report/report-event.js';
import { type ShipInput, ship, type Work } from '../ship.js';
import { openPorts, type Surroundings } from './open-ports.js';
import { planFiles } from './plan-files.js';
import { unusedRole } from './unused-role.js';

/** A ship (or, dry, a plan) as a front end asks for it. */
export interface ShipRequest extends Surroundings {
  readonly config: Config;
  readonly dryRun: boolean;
  /** With a dry run, of a change that is only proposed: builds its image; `offline`: asks AWS nothing. */
  readonly proof?: ShipInput['proof'];
  readonly report: Report;
  /** Somebody watches the report on a terminal. */
  readonly live?: boolean;
  /** A fresh OIDC token of the CI host, where it gives one. */
  readonly webIdentityToken?: WebIdentityToken | undefined;
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** What is done in place of a ship; loaded when the SDK is. */
  readonly work?: (() => Promise<Work>) | undefined;
  /** Path to save a dry run's plan at. */
  readonly out?: string | undefined;
  /** Path of a saved plan, which is performed exactly or not at all. */
  readonly plan?: string | undefined;
}

/** Wires the core to the real world and runs it. */
export async function runShip(request: ShipRequest): Promise<Outcome> {
  const { config, report, interrupted, dryRun, webIdentityToken } = request;
  const session = openSession({ aws: config.aws, webIdentityToken, interrupted });
  try {
    const ports = openPorts(request, session);
    const { environment, live = false } = request;
    const ci = ciContext(environment, await readEvent(environment));
    const remarks = unusedRole([config.aws], webIdentityToken);
    const run = { runUrl: runUrl(environment), ci, live, proof: request.proof, remarks };
    const planning = await planFiles(request, ports);
    const work = (await request.work?.()) ?? ship;
    return await work({ config, ports, report, interrupted, dryRun, ...run, ...planning });
  } finally {
    session.close();
  }
}
