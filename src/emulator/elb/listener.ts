import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { defaultRuleArn } from './elb-arns.js';
import { sendErrorPage } from './error-page.js';
import { forwardRequest } from './forward-request.js';
import type { ListenerAction } from './listener-actions.js';
import { listenLocally } from './local-port.js';
import { Rule } from './rule.js';
import type { TargetGroup } from './target-group.js';

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
  readonly #default: Rule;
  #rules: readonly Rule[] = [];
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
    this.#default = new Rule({ arn: defaultRuleArn(this.arn), priority: 'default' }, [], action);
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) =>
      this.#serve(request, response),
    );
    this.#server.unref();
  }

  get port(): number {
    return this.#port;
  }

  /** What the default rule does. */
  get action(): ListenerAction {
    return this.#default.action;
  }

  set action(action: ListenerAction) {
    this.#default.action = action;
  }

  /** In the order in which they are asked, the default rule last. */
  get rules(): readonly Rule[] {
    return [...this.#rules, this.#default];
  }

  addRule(rule: Rule): void {
    this.#rules = [...this.#rules, rule].sort((a, b) => Number(a.priority) - Number(b.priority));
  }

  removeRule(rule: Rule): void {
    this.#rules = this.#rules.filter((other) => other !== rule);
  }

  /** Listens at `port`, or at any free one. */
  async open(port = this.requestedPort): Promise<void> {
    this.#port = await listenLocally(this.#server, port);
  }

  /** Ends the listener and every connection to it. */
  close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    return closed;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const rule = this.#rules.find((candidate) => candidate.matches(request)) ?? this.#default;
    const { action } = rule;
    if (action.type === 'fixed-response') {
      response.writeHead(action.status, { 'Content-Type': action.contentType, Server: 'awselb/2.0' });
      response.end(action.body);
      return;
    }
    const chosen = this.#groupOf(rule.nextGroup() ?? '')?.choose();
    if (chosen === undefined) sendErrorPage(response, 503);
    else forwardRequest(chosen, request, response, this.#port);
  }
}
