import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before an emulator, notes AWS calls and holds one of them. */
export interface GateProxy {
  readonly url: string;
  /** Operations in the order in which they came. */
  readonly calls: readonly string[];
  /**
   * Holds the next call of an operation: before the emulator has seen it, or once it was performed but not answered.
   * Resolves when it is held.
   */
  hold(operation: string, when: 'before' | 'after'): Promise<void>;
  /** Lets what is held go on, and holds no more. */
  release(): void;
  /** Resolves at the next call of an operation. */
  called(operation: string): Promise<void>;
  close(): Promise<void>;
}

interface Hold {
  readonly operation: string;
  readonly when: 'before' | 'after';
  readonly held: () => void;
}

export async function gateProxy(emulatorUrl: string): Promise<GateProxy> {
  const calls: string[] = [];
  let waiting: { operation: string; called: () => void }[] = [];
  let hold: Hold | undefined;
  let release = () => {};
  let released = Promise.resolve();
  const gate = async (operation: string, when: Hold['when']) => {
    if (hold?.operation !== operation || hold.when !== when) return;
    const { held } = hold;
    hold = undefined;
    held();
    await released;
  };
  const server = createServer(async (incoming, outgoing) => {
    const operation = operationOf(incoming);
    calls.push(operation);
    for (const one of waiting) if (one.operation === operation) one.called();
    waiting = waiting.filter((one) => one.operation !== operation);
    await gate(operation, 'before');
    passOn(incoming, outgoing, emulatorUrl, () => gate(operation, 'after'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    hold: (operation, when) => {
      released = new Promise((resolve) => {
        release = resolve;
      });
      return new Promise((held) => {
        hold = { operation, when, held };
      });
    },
    release: () => release(),
    called: (operation) => new Promise((called) => waiting.push({ operation, called })),
    close: () => {
      release();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** `X-Amz-Target: AmazonEC2ContainerServiceV20141113.UpdateService` */
function operationOf({ headers }: IncomingMessage): string {
  return `${headers['x-amz-target'] ?? ''}`.split('.').at(-1) ?? '';
}

/** A caller that is gone by then is not answered, and what it asked for is not done any more. */
function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  emulatorUrl: string,
  beforeAnswer: () => Promise<void>,
): void {
  if (outgoing.destroyed) return;
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? '/', emulatorUrl), { method, headers }, async (answer) => {
    await beforeAnswer();
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
