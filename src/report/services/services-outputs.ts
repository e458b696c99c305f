import type { ServicesOutcome } from '../../services-outcome.js';
import { cleanLine } from '../clean-text.js';
import { explainOutcome } from '../explanation.js';
import { decisiveService } from '../failed-services.js';
import { outcomeOutputs, roundSeconds } from '../outputs.js';

/** Why a run of several services did not succeed: `worker: container "web" exited with code 3`. */
export function servicesCause(outcome: ServicesOutcome): string | undefined {
  if (outcome.exitCode === 0) return undefined;
  const first = decisiveService(outcome);
  if (first === undefined) return cleanLine(outcome.headline);
  return cleanLine(`${first.name}: ${explainOutcome(first.outcome)?.cause ?? first.outcome.headline}`);
}

/** The outputs that are about the whole run; what is not known is left out. */
export function wholeOutputs(outcome: ServicesOutcome): Record<string, string> {
  const cause = servicesCause(outcome);
  return {
    verdict: outcome.verdict,
    ...(cause === undefined ? {} : { cause }),
    'duration-seconds': String(roundSeconds(outcome.durationSeconds)),
  };
}

/** The same, and `services`: each service's own outputs by its name, as JSON in one line. */
export function servicesOutputs(outcome: ServicesOutcome): Record<string, string> {
  const each = outcome.services.map(({ name, outcome: one }) => [name, outcomeOutputs(one)] as const);
  return { ...wholeOutputs(outcome), services: JSON.stringify(Object.fromEntries(each)) };
}
