import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Clock } from './clock.js';
import { answer, answerJson, type Exchange } from './exchange.js';
import type { RequestLog } from './request-log.js';
import { Routes } from './routes.js';

/** A request and its body may take long (a layer on a slow line), so node's five minutes do not apply. */
const NO_LIMIT = 0;
const CONTROL = '/_emulator/';

/** A server that listens; what it serves is said once its port is known. */
export interface HttpServer {
  readonly port: number;
  serve(routes: Routes): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes any free one. */
export async function startHttpServer(port: number, clock: Clock, log: RequestLog): Promise<HttpServer> {
  const server = createServer({ requestTimeout: NO_LIMIT, keepAliveTimeout: 60_000 });
  server.on('clientError', (_error, socket: Socket) => refuseGarbage(socket));
  let served = new Routes([]);
  server.on('request', (request, response) => {
    void route(openExchange(request, response, clock, log), served);
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    serve: (routes) => {
      served = routes;
    },
    close: () => closeServer(server),
  };
}

function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  clock: Clock,
  log: RequestLog,
): Exchange {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const entry = {
    time: clock.now(),
    requestId: randomUUID(),
    method,
    path: url.pathname,
    bytesIn: 0,
    bytesOut: 0,
  };
  if (!url.pathname.startsWith(CONTROL)) log.add(entry);
  response.sendDate = false;
  response.setHeader('date', new Date(clock.now()).toUTCString());
  response.setHeader('x-amzn-requestid', entry.requestId);
  return { request, response, url, entry };
}

async function route(exchange: Exchange, routes: Routes): Promise<void> {
  const destination = routes.find(exchange.entry.method, exchange.url.pathname);
  try {
    if ('route' in destination) await destination.route.handle(exchange, destination.parameters);
    else answer(exchange, destination.status, { 'content-type': 'text/plain' }, 'nothing is served here\n');
  } catch (error) {
    fail(exchange, error);
  }
}

/** A bug of the emulator or a connection that broke off: say it when it can still be said. */
function fail(exchange: Exchange, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (exchange.response.headersSent) exchange.response.destroy();
  else answerJson(exchange, 500, { __type: 'InternalFailure', message });
}

/**
 * Docker says hello in TLS to a registry on a loopback port, and tries plain HTTP only after an HTTP 400
 * (moby, registry/service and containerd's "http fallback").
 */
function refuseGarbage(socket: Socket): void {
  if (socket.writable)
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  else socket.destroy();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
