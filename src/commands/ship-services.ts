import { type AwsSession, openSession } from '../adapters/aws/aws-session.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import { builderAdapter } from '../adapters/builder/builder.js';
import { systemClock } from '../adapters/clock.js';
import { gitAdapter } from '../adapters/git/git.js';
import { readEvent } from '../adapters/read-event.js';
import type { AwsConfig } from '../config/config.js';
import type { ServiceConfig, ServicesConfig } from '../config/services/to-services.js';
import { ciContext } from '../plan/ci-context.js';
import { runUrl } from '../plan/run-url.js';
import type { ServicesReport } from '../report/services/services-report.js';
import { askedOnce } from '../services/asked-once.js';
import type { ServicesOutcome } from '../services-outcome.js';
import type { Work } from '../ship.js';
import { type ShipServicesInput, shipServices } from '../ship-services.js';
import { openPorts, type Surroundings } from './open-ports.js';
import { unusedRole } from './unused-role.js';

/** A ship (or, dry, a plan) of several services as a front end asks for it. */
export interface ShipServicesRequest extends Surroundings {
  readonly services: ServicesConfig;
  readonly dryRun: boolean;
  /** As of one service. */
  readonly proof?: ShipServicesInput['proof'];
  readonly report: ServicesReport;
  readonly live?: boolean;
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** What is done in place of a ship; loaded when the SDK is. */
  readonly work?: (() => Promise<Work>) | undefined;
  /** `Rolling back`, where it is no ship. */
  readonly doing?: string | undefined;
  /** A fresh OIDC token of the CI host for such an access, where the host gives one. */
  readonly webIdentityToken?: WebIdentityToken | undefined;
}

/** Wires several services to the real world and ships them; AWS is entered once by each region and role. */
export async function runShipServices(request: ShipServicesRequest): Promise<ServicesOutcome> {
  const { services, report, interrupted, dryRun, environment, live = false, shownValues = [] } = request;
  const sessions = openSessions(request);
  const look = lookOnce(request);
  try {
    const ci = ciContext(environment, await readEvent(environment));
    const portsFor = ({ config }: ServiceConfig) => ({
      ...openPorts(request, sessions.of(config.aws)),
      ...look.portsOfOne(),
    });
    const work = await request.work?.();
    const { doing, proof } = request;
    const accesses = services.services.map(({ config }) => config.aws);
    const remarks = unusedRole(accesses, request.webIdentityToken);
    const run = {
      runUrl: runUrl(environment),
      ci,
      live,
      clock: systemClock,
      shownValues,
      doing,
      proof,
      remarks,
    };
    return await shipServices({
      services,
      portsFor,
      report,
      interrupted,
      dryRun,
      ...run,
      ...(work && { work }),
    });
  } finally {
    sessions.close();
    await look.close();
  }
}

function openSessions({ webIdentityToken, interrupted }: ShipServicesRequest) {
  const open = new Map<string, AwsSession>();
  return {
    of: (aws: AwsConfig): AwsSession => {
      const key = JSON.stringify(aws);
      const session = open.get(key) ?? openSession({ aws, webIdentityToken, interrupted });
      open.set(key, session);
      return session;
    },
    close: () => {
      for (const session of open.values()) session.close();
    },
  };
}

/** What is the same for every service is asked once: git about a context, and the builders whether they answer. */
function lookOnce(request: ShipServicesRequest) {
  const { inspect, refs, isAncestor } = gitAdapter(request.workingDirectory, request.interrupted);
  const git = {
    inspect: askedOnce(inspect),
    refs: askedOnce(refs),
    isAncestor: askedOnce(isAncestor),
  };
  const prober = builderAdapter(request);
  const probe = askedOnce(prober.probe);
  return {
    portsOfOne: () => ({ git, builder: { ...builderAdapter(request), probe } }),
    close: () => prober.close(),
  };
}
