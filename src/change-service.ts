import { begin } from './begin.js';
import { ShipError } from './errors.js';
import { hereOf } from './iam/resources.js';
import type { Outcome } from './outcome.js';
import type { Plan } from './plan/plan.js';
import type { ServiceChange } from './plan/service-verbs/service-change.js';
import type { ShipInput } from './ship.js';
import { failed, planned, settled, tellPlan } from './steps/conclude.js';
import { Journal } from './steps/rehearsal/journal.js';
import { notingPorts } from './steps/rehearsal/noting-ports.js';
import type { Run } from './steps/run.js';
import type { Ending } from './steps/watch/watch.js';

/** A change that has been decided on, and what performs it. */
export interface Decided extends ServiceChange {
  readonly perform: () => Promise<Ending>;
}

/**
 * A verb that changes a service where it is: looks, tells the plan of a dry run, or performs it. Throws only for a bug;
 * everything else is an Outcome.
 */
export async function changeService(
  input: ShipInput,
  decide: (run: Run) => Promise<Decided>,
): Promise<Outcome> {
  const journal = new Journal();
  const run = begin(input.dryRun ? { ...input, ports: notingPorts(input.ports, journal) } : input);
  try {
    const decided = await decide(run);
    if (input.dryRun) return tellChange(run, decided, journal);
    const because = (await run.company?.begin()) ?? (await run.company?.turn());
    if (because !== undefined) return settled(run, { verdict: 'not-started', because });
    const ending = await decided.perform();
    await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
    return settled(run, ending);
  } catch (error) {
    if (error instanceof ShipError) return failed(run, error);
    throw error;
  } finally {
    await input.ports.builder.close();
  }
}

function tellChange(run: Run, { actions, requests }: ServiceChange, journal: Journal): Outcome {
  const { cluster, service } = run.config.target;
  for (const request of requests) journal.send(request, { cluster, services: [service] });
  const plan: Plan = {
    version: 1,
    cluster,
    service,
    actions,
    startsDeployment: false,
    changes: requests.length > 0,
    requests: journal.requests,
    permissions: journal.permissions(hereOf(run.known.facts.serviceArn ?? '')),
  };
  tellPlan(run, plan);
  return planned(run, plan);
}
