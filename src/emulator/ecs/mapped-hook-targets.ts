import type { HookEvent, HookOutcome, HookTargets } from '../engine/hook-targets.js';
import { callHookCommand } from './call-hook-command.js';
import { callHookUrl } from './call-hook-url.js';

/** Function's ARN → the URL that answers for it, or the command (argv) that does. */
export type HookMap = Readonly<Record<string, string | readonly string[]>>;

/** A Lambda function may take fifteen minutes; in milliseconds of the machine's clock. */
const LONGEST = 15 * 60_000;

/** Plays the functions of AWS_LAMBDA hooks as HTTP calls and local commands. */
export class MappedHookTargets implements HookTargets {
  readonly #map: HookMap;
  readonly #closing = new AbortController();

  constructor(map: HookMap = {}) {
    this.#map = map;
  }

  invoke(targetArn: string, event: HookEvent, done: (outcome: HookOutcome) => void): void {
    const target = this.#map[targetArn];
    if (target === undefined) {
      done({ error: `Function not found: ${targetArn}` });
      return;
    }
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(LONGEST)]);
    const call =
      typeof target === 'string'
        ? callHookUrl(target, event, signal)
        : callHookCommand(target, event, signal);
    call.then(done, (error: unknown) => done({ error: String(error) }));
  }

  /** Ends every call. */
  close(): void {
    this.#closing.abort();
  }
}
