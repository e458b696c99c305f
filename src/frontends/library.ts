import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ProgramValues } from '../config/values-layer.js';
import { ShipError } from '../errors.js';
import type { SignalSource } from '../ports/signal-source.js';
import { outcomeDocument } from '../report/json.js';
import type { CliIo } from './cli/cli-io.js';
import { failureOutcome } from './failure-outcome.js';

/** How a program has ecs-ship run: what a shell would give it. */
export interface Surroundings {
  /** Unset: the process's. */
  readonly workingDirectory?: string;
  /** Variables, in place of the process's. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the run as a Ctrl-C does: tidily, with the verdict `cancelled`. */
  readonly signal?: AbortSignal;
  /** Is given what people would read, as it comes. */
  readonly onText?: (text: string) => void;
}

/** What the verb's `--json` would have printed. */
export type RunDocument = Readonly<Record<string, unknown>>;

/**
 * Runs a verb within the caller's process: nothing is printed, no signal is listened to, the process does not end. Whatever
 * goes wrong is in the document, as `failure`; rejects only for a bug.
 */
export async function runForProgram(
  verb: 'ship' | 'plan' | 'check',
  options: ProgramValues,
  surroundings: Surroundings,
): Promise<RunDocument> {
  const stdout = new PassThrough();
  const io = ioOf(surroundings, stdout);
  const given = { explicit: {}, values: { ...options, json: true, ...switchesOf(verb) } };
  const printed = text(stdout);
  try {
    if (verb === 'check') await (await import('./verbs/check-verb.js')).checkVerb(given, io);
    else await (await import('./verbs/ship-verb.js')).shipVerb(given, io);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return outcomeDocument(failureOutcome(error));
  } finally {
    stdout.end();
  }
  return JSON.parse(await printed);
}

function switchesOf(verb: 'ship' | 'plan' | 'check') {
  return verb === 'plan' ? { 'dry-run': true } : {};
}

function ioOf({ workingDirectory, environment, signal, onText }: Surroundings, stdout: PassThrough): CliIo {
  const people = (chunk: Buffer, _encoding: string, done: () => void) => {
    onText?.(chunk.toString());
    done();
  };
  return {
    stdout,
    stderr: new Writable({ write: people }),
    env: environment ?? process.env,
    workingDirectory: workingDirectory ?? process.cwd(),
    launcher: '',
    signals: signalSource(signal),
    exit: () => {},
  };
}

/** An abort is a Ctrl-C. */
function signalSource(signal: AbortSignal | undefined): SignalSource {
  const passedOn = new Map<unknown, () => void>();
  return {
    on: (name, listener) => {
      if (name !== 'SIGINT' || signal === undefined) return;
      const interrupt = () => listener('SIGINT');
      passedOn.set(listener, interrupt);
      if (signal.aborted) interrupt();
      else signal.addEventListener('abort', interrupt, { once: true });
    },
    off: (_name, listener) => signal?.removeEventListener('abort', passedOn.get(listener) ?? (() => {})),
  };
}
