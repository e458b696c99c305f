import type { ServiceOutcome, ServicesOutcome } from '../services-outcome.js';
import { endMark } from './services/services-table.js';

// The diagnosis of a service that only went back because another one failed.
const consequence = 'other-service-failed';

/** Those that failed by themselves, then those that were taken back because of them; without the ones left alone. */
export function failedServices({ services }: ServicesOutcome): readonly ServiceOutcome[] {
  const failed = services.filter(({ outcome }) => endMark(outcome) === '✖');
  const isOwn = ({ outcome }: ServiceOutcome) => outcome.diagnosis?.id !== consequence;
  return [...failed.filter(isOwn), ...failed.filter((one) => !isOwn(one))];
}

/** The one that the run's verdict is about. */
export function decisiveService(outcome: ServicesOutcome): ServiceOutcome | undefined {
  const failed = failedServices(outcome);
  return failed.find((one) => one.outcome.verdict === outcome.verdict) ?? failed[0];
}
