import { ShipError } from '../errors.js';
import { exitCodeOfVerdict, type Outcome, type Verdict } from '../outcome.js';
import { isOpen, nextStep, type OrderedService, type ServiceState } from '../plan/services/service-order.js';
import type { FailurePolicy } from '../services-outcome.js';
import type { Company, FailedService } from '../steps/company.js';
import { shares } from './shares.js';

interface Waiting {
  readonly resolve: (why: FailedService | undefined) => void;
  readonly reject: (error: ShipError) => void;
}

interface RosterInput {
  readonly services: readonly OrderedService[];
  readonly policy: FailurePolicy;
  readonly interrupted: AbortSignal;
}

/** Endings that leave a service on the revision of this run, and that nobody else has decided. */
const takenBack: readonly Verdict[] = ['stable', 'failed', 'timed-out'];

/** Who of several services is where; says when each may begin, and which changes are to be taken back. */
export class Roster {
  readonly #input: RosterInput;
  readonly #states: Map<string, ServiceState>;
  readonly #failures = new Map<string, FailedService>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #standers = new Map<string, Waiting>();
  readonly #recall = new AbortController();
  readonly #shares = shares();

  constructor(input: RosterInput) {
    this.#input = input;
    this.#states = new Map(input.services.map(({ name }) => [name, 'looking']));
    input.interrupted.addEventListener('abort', () => this.#interrupt());
  }

  /** The others, as this service sees them. */
  companyOf(name: string): Company {
    return {
      ...this.#shares.of(name),
      mayTakeBack: this.#input.policy === 'roll-back-all',
      recall: this.#recall.signal,
      hasTold: (message) => this.#states.get(name) === 'looking' && this.#shares.hasTold(name, message),
      begin: () => this.#wait(name, 'looked'),
      turn: () => this.#wait(name, 'ready'),
      stand: (verdict, cause) => this.#stand(name, verdict, cause),
    };
  }

  /** Those that were refused before anything was changed, in the file's order. */
  refused(): ReadonlySet<string> {
    const names = this.#input.services.map(({ name }) => name);
    return new Set(names.filter((name) => this.#states.get(name) === 'refused'));
  }

  /** The service's run is over, however it went; without an outcome for a bug. */
  over(name: string, outcome: Outcome | undefined): void {
    const state = this.#states.get(name);
    if (!isOpen(state)) return;
    const { verdict = 'failed', diagnosis, failure } = outcome ?? {};
    const cause = diagnosis?.cause ?? failure?.message;
    const how = state === 'looking' ? 'was refused' : 'failed';
    if (isFine(verdict)) this.#change(name, 'standing');
    else this.#fail(name, { name, how, cause }, verdict);
  }

  #wait(name: string, state: 'looked' | 'ready'): Promise<FailedService | undefined> {
    if (this.#input.interrupted.aborted) return Promise.reject(interrupted());
    return new Promise((resolve, reject) => {
      this.#waiting.set(name, { resolve, reject });
      this.#change(name, state);
    });
  }

  #stand(name: string, verdict: Verdict, cause: string | undefined): Promise<FailedService | undefined> {
    if (verdict === 'not-started') {
      this.#change(name, 'left-out');
      return Promise.resolve(undefined);
    }
    if (!isFine(verdict)) {
      this.#fail(name, { name, how: 'failed', cause }, verdict);
      const reason = this.#recalled();
      return Promise.resolve(takenBack.includes(verdict) ? reason : undefined);
    }
    return new Promise((resolve, reject) => {
      this.#standers.set(name, { resolve, reject });
      this.#change(name, 'standing');
    });
  }

  #fail(name: string, failed: FailedService, verdict: Verdict): void {
    this.#failures.set(name, failed);
    const recalls = this.#input.policy === 'roll-back-all' && failed.how === 'failed';
    if (recalls && verdict !== 'cancelled' && !this.#recall.signal.aborted) this.#recall.abort(failed);
    this.#change(name, failed.how === 'failed' ? 'failed' : 'refused');
  }

  #change(name: string, state: ServiceState): void {
    this.#states.set(name, state);
    for (const service of this.#input.services) this.#letGoOn(service);
    this.#letStand();
  }

  #letGoOn(service: OrderedService): void {
    const waiting = this.#waiting.get(service.name);
    if (waiting === undefined) return;
    const { services, policy } = this.#input;
    const next = this.#states.get(service.name) === 'looked' ? 'preparing' : 'under-way';
    const step = nextStep(service, services, this.#states, policy);
    if (step.kind === 'wait') return;
    this.#waiting.delete(service.name);
    // Others may fail by being taken back; the one that they go back for is the reason.
    const because =
      step.kind === 'begin' ? undefined : (this.#recalled() ?? this.#failures.get(step.because));
    waiting.resolve(because);
    this.#change(service.name, step.kind === 'begin' ? next : 'left-out');
  }

  /** Only where changes may be taken back has anybody to wait for the others. */
  #letStand(): void {
    const decided =
      this.#input.policy !== 'roll-back-all' ||
      this.#recall.signal.aborted ||
      this.#input.interrupted.aborted ||
      ![...this.#states.values()].some(isOpen);
    if (!decided) return;
    for (const [name, { resolve }] of this.#standers) {
      this.#standers.delete(name);
      resolve(this.#recalled());
    }
  }

  #recalled(): FailedService | undefined {
    return this.#recall.signal.aborted ? (this.#recall.signal.reason as FailedService) : undefined;
  }

  #interrupt(): void {
    for (const { reject } of this.#waiting.values()) reject(interrupted());
    this.#waiting.clear();
    this.#letStand();
  }
}

function isFine(verdict: Verdict): boolean {
  return exitCodeOfVerdict(verdict) === 0;
}

function interrupted(): ShipError {
  return new ShipError('interrupted', 'Interrupted before the service was touched.', {
    remedy: 'Run again; what is done is not done twice.',
  });
}
