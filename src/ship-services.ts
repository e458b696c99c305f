import type { ServiceConfig, ServicesConfig } from './config/services/to-services.js';
import type { Outcome } from './outcome.js';
import type { CiContext } from './plan/ci-context.js';
import { sumUpServices } from './plan/services/sum-up-services.js';
import type { ClockPort } from './ports/clock-port.js';
import type { Ports } from './ports.js';
import type { Report } from './report/report-event.js';
import type { ServicesReport } from './report/services/services-report.js';
import { Roster } from './services/roster.js';
import type { ServiceOutcome, ServicesOutcome } from './services-outcome.js';
import { type ShipInput, ship, type Work } from './ship.js';

/** What a run of several services is given. */
export interface ShipServicesInput {
  readonly services: ServicesConfig;
  /** A service's own ports; their builder is closed by its ship. */
  readonly portsFor: (service: ServiceConfig) => Ports;
  readonly clock: ClockPort;
  readonly report: ServicesReport;
  readonly interrupted: AbortSignal;
  readonly runUrl?: string | undefined;
  readonly live?: boolean;
  readonly ci?: CiContext;
  readonly dryRun: boolean;
  /** A change that is only proposed, as of one service. */
  readonly proof?: ShipInput['proof'];
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** What is done with each, in place of a ship. */
  readonly work?: Work;
  /** `Rolling back`, where it is no ship. */
  readonly doing?: string | undefined;
  /** Notices that there are before it begins. */
  readonly remarks?: readonly string[];
}

/**
 * Ships several services side by side: looks at all of them before anything is changed, begins each when what it depends on
 * stands, and does with the others what the policy says when one fails. Throws only for a bug, after all have ended.
 */
export async function shipServices(input: ShipServicesInput): Promise<ServicesOutcome> {
  const { services, onFailure: policy } = input.services;
  const startedAt = input.clock.now();
  const names = services.map(({ name }) => name);
  const verb =
    input.doing ?? (input.proof === 'offline' ? 'Building' : input.dryRun ? 'Planning' : 'Shipping');
  input.report.begin(names, `${verb} ${services.length} services: ${names.join(', ')}`);
  for (const remark of input.remarks ?? []) input.report.notice(remark);
  const roster = new Roster({ services, policy, interrupted: input.interrupted });
  const ended = await allEnded(services.map((service) => shipOne(input, service, roster)));
  const outcome = sumUpServices({
    policy,
    services: ended,
    refused: roster.refused(),
    durationSeconds: Math.round((input.clock.now() - startedAt) / 100) / 10,
  });
  input.report.end(outcome);
  return outcome;
}

async function shipOne(
  { portsFor, report, interrupted, runUrl, live = false, ci, dryRun, proof, ...input }: ShipServicesInput,
  service: ServiceConfig,
  roster: Roster,
): Promise<ServiceOutcome> {
  const { name, config } = service;
  const { shownValues = [], work = ship } = input;
  let outcome: Outcome | undefined;
  try {
    const around = {
      interrupted,
      runUrl,
      live,
      dryRun,
      proof,
      shownValues,
      ...(ci === undefined ? {} : { ci }),
    };
    const tell: Report = report.of(name);
    const company = roster.companyOf(name);
    outcome = await work({ config, ports: portsFor(service), report: tell, company, ...around });
    return { name, outcome };
  } finally {
    roster.over(name, outcome);
  }
}

/** A bug in one keeps no other from its end. */
async function allEnded(ships: readonly Promise<ServiceOutcome>[]): Promise<readonly ServiceOutcome[]> {
  const settled = await Promise.allSettled(ships);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
