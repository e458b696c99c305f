import type { ServicesOutcome } from '../../services-outcome.js';
import type { Report } from '../report-event.js';

/** Consumes what several services, shipped side by side, have to tell. None of it may throw. */
export interface ServicesReport {
  /** Before anything else: the services in the file's order, and the run's headline. */
  begin(names: readonly string[], headline: string): void;
  /** Where one service's run tells its events, its own `ended` included. */
  of(name: string): Report;
  /** Something about the whole run, such as an interrupt; shown at once. */
  notice(message: string): void;
  /** After everything else. */
  end(outcome: ServicesOutcome): void;
}
