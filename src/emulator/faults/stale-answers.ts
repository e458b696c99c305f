import type { Clock } from '../clock.js';
import type { Passage } from '../gate.js';
import type { StaleReads } from './fault-rule.js';
import { hideNewestDeployment } from './hide-newest-deployment.js';

interface Answered {
  readonly at: number;
  readonly output: unknown;
}

/** Answers kept for each request; a watcher asks the same few again and again. */
const KEPT = 1000;

/** Makes reads show the past, from the answers given while a stale-reads fault stood. */
export class StaleAnswers {
  readonly #clock: Clock;
  readonly #history = new Map<string, Answered[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What the caller gets to see of a fresh answer. */
  stale(passage: Passage, output: unknown, fault: StaleReads): unknown {
    if (!/^(Describe|List|Get|BatchGet)/.test(passage.operation)) return output;
    const past = fault.seconds === undefined ? output : this.#past(passage, output, fault.seconds * 1000);
    return fault.missingNewestDeployment ? hideNewestDeployment(passage.operation, past) : past;
  }

  clear(): void {
    this.#history.clear();
  }

  #past({ service, operation, input, caller }: Passage, output: unknown, ms: number): unknown {
    const key = JSON.stringify([service, operation, input, caller.accountId, caller.region]);
    const answers = this.#history.get(key) ?? [];
    const now = this.#clock.now();
    answers.push({ at: now, output });
    if (answers.length > KEPT) answers.shift();
    this.#history.set(key, answers);
    return (answers.findLast(({ at }) => at <= now - ms) ?? answers[0])?.output;
  }
}
