import { ShipError } from '../../errors.js';

/**
 * Milliseconds after an interrupt until which a call may be answered: one that changes something and is under way, and
 * the last ones of a run. GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s after that.
 */
const patienceMs = { write: 3000, last: 6000 };

/** What an SDK client offers to those who stand between its callers and AWS. */
interface Client {
  readonly middlewareStack: {
    add(middleware: Middleware, where: { readonly step: 'initialize'; readonly name: string }): void;
  };
}
type Handler<Input, Output> = (input: Input) => Promise<Output>;
type Middleware = <Input, Output>(
  next: Handler<Input, Output>,
  context: { readonly commandName?: string },
) => Handler<Input, Output>;

/** Lets an interrupted run end in time, whatever AWS (or the wait between two tries) does. */
export interface Interruption {
  /** The client, whose calls now end with `interrupted` when their time is up. */
  watch<C extends Client>(client: C): C;
}

/** Reads under way end at once; it stays unknown whether a write that is given up was performed. */
export function interruption(signal: AbortSignal | undefined): Interruption {
  if (signal === undefined) return { watch: (client) => client };
  let interruptedAt = 0;
  signal.addEventListener('abort', () => {
    interruptedAt = Date.now();
  });
  const middleware: Middleware =
    (next, { commandName = '' }) =>
    (args) => {
      const operation = commandName.replace(/Command$/, '');
      const left = () =>
        signal.aborted ? interruptedAt + patienceMs.last - Date.now() : patienceOf(operation);
      return inTime(next(args), signal, left(), operation);
    };
  return {
    watch: (client) => {
      client.middlewareStack.add(middleware, { step: 'initialize', name: 'interruptible' });
      return client;
    },
  };
}

function patienceOf(operation: string): number {
  return /^(Describe|Get|List|BatchGet|AssumeRole)/.test(operation) ? 0 : patienceMs.write;
}

function inTime<T>(answer: Promise<T>, signal: AbortSignal, afterMs: number, operation: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let give = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    give = () => {
      timer = setTimeout(() => reject(abandoned(operation)), Math.max(0, afterMs));
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  });
}

function abandoned(operation: string): ShipError {
  return new ShipError('interrupted', `Interrupted before AWS had answered ${operation}.`, {
    remedy: 'Run again; what is done is not done twice.',
  });
}
