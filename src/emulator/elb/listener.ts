import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sendErrorPage } from './error-page.js';
import { forwardRequest } from './forward-request.js';
import type { ListenerAction } from './listener-actions.js';
import { listenLocally } from './local-port.js';
import type { TargetGroup } from './target-group.js';
import { WeightedTurn } from './weighted-turn.js';

/** Longer than clients keep a connection, so that they, not we, close an idle one. */
const KEEP_ALIVE_MS = 65_000;

/** A listener: a real HTTP port of this machine that forwards to target groups. */
export class Listener {
  readonly arn: string;
  readonly loadBalancerArn: string;
  /** The port that was asked for; `port` is the one that answers. */
  readonly requestedPort: number;
  readonly #groupOf: (arn: string) => TargetGroup | undefined;
  readonly #server: Server;
  #action: ListenerAction;
  #turn: WeightedTurn<string>;
  #port = 0;

  constructor(
    identity: { readonly arn: string; readonly loadBalancerArn: string; readonly requestedPort: number },
    action: ListenerAction,
    groupOf: (arn: string) => TargetGroup | undefined,
  ) {
    this.arn = identity.arn;
    this.loadBalancerArn = identity.loadBalancerArn;
    this.requestedPort = identity.requestedPort;
    this.#groupOf = groupOf;
    this.#action = action;
    this.#turn = turnOf(action);
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) =>
      this.#serve(request, response),
    );
    this.#server.unref();
  }

  get port(): number {
    return this.#port;
  }

  get action(): ListenerAction {
    return this.#action;
  }

  set action(action: ListenerAction) {
    this.#action = action;
    this.#turn = turnOf(action);
  }

  async open(): Promise<void> {
    this.#port = await listenLocally(this.#server, this.requestedPort);
  }

  /** Ends the listener and every connection to it. */
  close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    return closed;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const action = this.#action;
    if (action.type === 'fixed-response') {
      response.writeHead(action.status, { 'Content-Type': action.contentType, Server: 'awselb/2.0' });
      response.end(action.body);
      return;
    }
    const chosen = this.#groupOf(this.#turn.next() ?? '')?.choose();
    if (chosen === undefined) sendErrorPage(response, 503);
    else forwardRequest(chosen, request, response, this.#port);
  }
}

function turnOf(action: ListenerAction): WeightedTurn<string> {
  return new WeightedTurn(action.type === 'forward' ? action.groups : []);
}
