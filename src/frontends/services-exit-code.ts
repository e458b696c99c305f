import type { ServicesReport } from '../report/services/services-report.js';
import type { ServicesOutcome } from '../services-outcome.js';
import type { Interrupts } from './interrupts.js';

/** A cancelled run's exit code names the signal. */
export function servicesExitCode({ verdict, exitCode }: ServicesOutcome, interrupts: Interrupts): number {
  return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}

/** The report and the process always have the same exit code; from then on no signal changes it. */
export function withServicesExitCode(report: ServicesReport, interrupts: Interrupts): ServicesReport {
  return {
    ...report,
    end(outcome) {
      const exitCode = servicesExitCode(outcome, interrupts);
      report.end({ ...outcome, exitCode, services: outcome.services.map(named(interrupts)) });
      interrupts.reported(exitCode);
    },
  };
}

function named(interrupts: Interrupts) {
  return (one: ServicesOutcome['services'][number]) => {
    const { outcome } = one;
    if (outcome.verdict !== 'cancelled') return one;
    return { ...one, outcome: { ...outcome, exitCode: interrupts.exitCode() } };
  };
}
