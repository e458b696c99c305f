import type { SignalSource } from './cli-io.js';

/** Interrupts of one run. */
export interface Interrupts {
  /** Is told of the first signal at once, in one line for people. */
  answer(say: (line: string) => void): void;
  /** Aborts at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** 130 or 143 by the signal that came; 130 before any. */
  exitCode(): number;
  stop(): void;
}

const exitCodes: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
export function listenForInterrupts(source: SignalSource, exit: (code: number) => void): Interrupts {
  const controller = new AbortController();
  let code: number | undefined;
  let came = '';
  const listener = (signal: NodeJS.Signals) => {
    const own = exitCodes[signal] ?? 130;
    if (code !== undefined) return exit(own);
    code = own;
    came = signal;
    controller.abort(new Error(`interrupted by ${signal}`));
  };
  const names: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  for (const name of names) source.on(name, listener);
  return {
    signal: controller.signal,
    answer: (say) => {
      controller.signal.addEventListener('abort', () =>
        say(`Interrupted by ${came}: what is under way is ended; another signal exits at once.`),
      );
    },
    exitCode: () => code ?? 130,
    stop: () => {
      for (const name of names) source.off(name, listener);
    },
  };
}
