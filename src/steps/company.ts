import type { Verdict } from '../outcome.js';
import type { Run } from './run.js';

/** A service whose end says what becomes of the others. */
export interface FailedService {
  /** Its key under `services`. */
  readonly name: string;
  /** `failed`, or `was refused` before anything was changed. */
  readonly how: 'failed' | 'was refused';
  /** Why, in one sentence, as far as that is known. */
  readonly cause?: string | undefined;
}

/** Work that several services need once. */
export interface Shared<Value> {
  readonly value: Value;
  /** The service that does it; absent for the one that does. */
  readonly from?: string;
}

/** The other services of a run, as one of them sees them; a run of one service has none. */
export interface Company {
  /**
   * Stands between what is only read and the first change: resolves when this service may go on, or with the one whose end
   * keeps it from that. Throws `interrupted`.
   */
  begin(): Promise<FailedService | undefined>;
  /** Stands between the image and the service: resolves like `begin` once what this one depends on stands. */
  turn(): Promise<FailedService | undefined>;
  /** The first to ask does the work, the others get what it gives. */
  once<Value>(what: string, work: () => Value): Shared<Value>;
  /** The other service that does that work; undefined where none does. */
  provider(what: string): string | undefined;
  /** Waits for one of the few places where images are built. */
  build<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Whether another service has told the same already, while nothing is changed yet. */
  hasTold(message: string): boolean;
  /** Whether the failure of one takes the others' changes back. */
  readonly mayTakeBack: boolean;
  /** Aborts when every change is to be taken back; the reason is a FailedService. */
  readonly recall: AbortSignal;
  /** Says how it ended; resolves when it may stay so, or with the service that it is to be taken back for. */
  stand(verdict: Verdict, cause: string | undefined): Promise<FailedService | undefined>;
}

/** The service that every change is to be taken back for, once there is one. */
export function recalledFor({ company }: Pick<Run, 'company'>): FailedService | undefined {
  return company?.recall.aborted ? (company.recall.reason as FailedService) : undefined;
}

/** Does the work, unless another service of the run does it already. */
export function once<Value>({ company }: Run, what: string, work: () => Value): Shared<Value> {
  return company === undefined ? { value: work() } : company.once(what, work);
}
