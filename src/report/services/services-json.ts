import type { Plan } from '../../plan/plan.js';
import type { ServicesOutcome } from '../../services-outcome.js';
import { runDocument } from '../json.js';
import { roundSeconds } from '../outputs.js';
import type { ServicesReport } from './services-report.js';

/** What `--json` prints for a run of several services: each with the document that it would have had alone. */
export function servicesDocument(
  outcome: ServicesOutcome,
  plans: ReadonlyMap<string, Plan> = new Map(),
): Record<string, unknown> {
  const { verdict, exitCode, headline, policy } = outcome;
  const services = outcome.services.map(({ name, outcome: one }) => {
    const { version: _, ...document } = runDocument(one, plans.get(name));
    return { name, ...document };
  });
  const durationSeconds = roundSeconds(outcome.durationSeconds);
  return { version: 1, verdict, exitCode, headline, policy, durationSeconds, services };
}

/** Writes exactly one JSON document and a line end when all services have ended. */
export function servicesJsonReport(write: (text: string) => void): ServicesReport {
  const plans = new Map<string, Plan>();
  return {
    begin: () => {},
    of: (name) => (event) => {
      if (event.kind === 'planned') plans.set(name, event.plan);
    },
    notice: () => {},
    end: (outcome) => write(`${JSON.stringify(servicesDocument(outcome, plans), null, 2)}\n`),
  };
}
