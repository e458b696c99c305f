import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestIdToken } from '../../../src/adapters/aws/id-token.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function endpoint(answer: RequestListener): Promise<URL> {
  const server = createServer({ keepAlive: false }, answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`);
}

const soon = [1, 1];

it('asks again when the host is busy or breaks off, and takes the token that comes', async () => {
  const asked: string[] = [];
  const url = await endpoint((request, response) => {
    asked.push(`${request.headers.authorization}`);
    if (asked.length === 1) request.socket.destroy();
    else if (asked.length === 2) response.writeHead(503).end();
    else response.end(JSON.stringify({ count: 1, value: 'a.b.c' }));
  });
  await expect(requestIdToken({ url, bearer: 'job' }, soon)).resolves.toBe('a.b.c');
  expect(asked).toEqual(['Bearer job', 'Bearer job', 'Bearer job']);
});

it.each([
  ['a refusal at once', 403, '{}', 1, /answered HTTP 403/],
  ['an answer without a token at once', 200, '{"value":""}', 1, /without a token/],
  ['a host that stays busy after the last try', 502, '', 3, /answered HTTP 502/],
])('gives up %s', async (_, status, body, times, message) => {
  let asked = 0;
  const url = await endpoint((_request, response) => {
    asked += 1;
    response.writeHead(status).end(body);
  });
  await expect(requestIdToken({ url, bearer: 'job' }, soon)).rejects.toThrow(message);
  expect(asked).toBe(times);
});
