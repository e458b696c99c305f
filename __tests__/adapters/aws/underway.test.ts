import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { underway } from '../../../src/adapters/aws/underway.js';

let server: Server;
let asked: Promise<unknown>;
beforeEach(async () => {
  server = createServer(() => undefined);
  asked = once(server, 'request');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function request() {
  const { port } = server.address() as AddressInfo;
  return get({ port, host: '127.0.0.1' }).on('error', () => undefined);
}

const never = new Promise(() => undefined);

it('waits until the request has left, and not for its answer', async () => {
  const waiting = underway(never);
  const sent = request();
  let isFlushed = false;
  sent.once('finish', () => {
    isFlushed = true;
  });
  await waiting;
  expect(isFlushed).toBe(true);
  await asked;
});

it('does not wait for a call that ends without having asked', async () => {
  await expect(underway(Promise.reject(new Error('no credentials')))).resolves.toBeUndefined();
});
