import { setMaxListeners } from 'node:events';
import type { SignalSource } from '../ports/signal-source.js';

/** Interrupts of one run. */
export interface Interrupts {
  /** Is told of the first signal at once, in one line for people; of none after the last word. */
  answer(say: (line: string) => void): void;
  /** Aborts at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** 130 or 143 by the first signal that came; 130 before any. */
  exitCode(): number;
  /** The report has named this exit code: no signal changes it any more. */
  reported(exitCode: number): void;
  stop(): void;
}

const exitCodes: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
export function listenForInterrupts(source: SignalSource, exit: (code: number) => void): Interrupts {
  const controller = new AbortController();
  // Several services listen, each in many places.
  setMaxListeners(0, controller.signal);
  let code: number | undefined;
  let told: number | undefined;
  let came = '';
  const listener = (signal: NodeJS.Signals) => {
    if (code !== undefined) return exit(told ?? code);
    code = exitCodes[signal] ?? 130;
    came = signal;
    controller.abort(new Error(`interrupted by ${signal}`));
  };
  const names: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  for (const name of names) source.on(name, listener);
  return {
    signal: controller.signal,
    answer: (say) => {
      controller.signal.addEventListener('abort', () => {
        if (told !== undefined) return;
        say(`Interrupted by ${came}: what is under way is ended; another signal exits at once.`);
      });
    },
    exitCode: () => code ?? 130,
    reported: (exitCode) => {
      told = exitCode;
    },
    stop: () => {
      for (const name of names) source.off(name, listener);
    },
  };
}
