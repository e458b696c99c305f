import type { HookEvent, HookOutcome, HookTargets } from '../../../src/emulator/engine/hook-targets.js';

/** A hook's function that gives its answers one after another, the last one for ever, and remembers what it was asked. */
export class PlayedHooks implements HookTargets {
  readonly asked: HookEvent[] = [];
  readonly #answers: HookOutcome[];

  constructor(...answers: (object | HookOutcome)[]) {
    this.#answers = answers.map((answer) =>
      'error' in answer || 'response' in answer ? (answer as HookOutcome) : { response: answer },
    );
  }

  invoke(_targetArn: string, event: HookEvent, done: (outcome: HookOutcome) => void): void {
    this.asked.push(event);
    const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
    if (answer !== undefined) done(answer);
  }

  get stages(): string[] {
    return this.asked.map(({ lifecycleStage }) => lifecycleStage);
  }
}
