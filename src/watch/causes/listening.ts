import type { Evidence } from '../evidence.js';

/** What a server says at its start of where it listens. */
export interface Listening {
  readonly port: number;
  /** Can nobody but the container itself connect? */
  readonly loopback: boolean;
  /** The line of the log. */
  readonly line: string;
}

const SPEAKS_OF_IT = /listen|running|started|serving|bound|ready/i;
const ADDRESS =
  /(?:https?:\/\/|tcp:\/\/|[\s@('"])(\[[\da-f:]*\]|localhost|\*|\d+\.\d+\.\d+\.\d+)?:(\d{2,5})\b/i;
const PORT = /\bport(?:\(s\))?[ :=]+(\d{2,5})\b/i;

/** Where the log says that the application listens, as the common servers write it (gunicorn, uvicorn, Flask, Node, Go, Spring). */
export function listening({ log }: Evidence): readonly Listening[] {
  return (log?.lines ?? []).flatMap(({ message }) => {
    if (!SPEAKS_OF_IT.test(message)) return [];
    const [, host, port] = ADDRESS.exec(message) ?? [];
    if (port !== undefined) {
      const loopback = /^(?:localhost|127\.|\[::1\])/.test(host ?? '');
      return [{ port: Number(port), loopback, line: message.trim() }];
    }
    const named = PORT.exec(message)?.[1];
    return named === undefined ? [] : [{ port: Number(named), loopback: false, line: message.trim() }];
  });
}
