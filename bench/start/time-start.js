import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A process to be timed.
 * @typedef {object} TimedStart
 * @property {readonly string[]} argv
 * @property {string} cwd
 * @property {Readonly<Record<string, string | undefined>>} env
 */

/**
 * Milliseconds from just before a process is started to its end.
 * @param {TimedStart} start
 */
export async function timeToEnd({ argv: [file = '', ...args], cwd, env }) {
  const begin = performance.now();
  await once(spawn(file, args, { cwd, env, stdio: 'ignore' }), 'exit');
  return performance.now() - begin;
}

/** An endpoint of AWS that answers nothing, and notes when it was first asked. */
export async function openFirstRequest() {
  let asked = () => {};
  const server = createServer((request) => {
    asked();
    request.socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /**
     * Milliseconds from just before a process is started to its first request; the process is ended by it. NaN where none
     * came.
     * @param {TimedStart} start
     */
    time: async ({ argv: [file = '', ...args], cwd, env }) => {
      const begin = performance.now();
      let at = Number.NaN;
      const child = spawn(file, args, { cwd, env, stdio: 'ignore' });
      asked = () => {
        if (Number.isNaN(at)) at = performance.now() - begin;
        child.kill('SIGKILL');
      };
      await once(child, 'exit');
      return at;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
