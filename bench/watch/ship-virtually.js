import { CLUSTER, REGION } from './stage.js';
import { overVirtualTime } from './transport.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('../../src/ports.js').Ports} Ports */

/**
 * What a ship came to.
 * @typedef {object} Shipped
 * @property {string} verdict or `error: ` and the code, when it ended before there was one
 * @property {string | undefined} id of its deployment, `ecs-svc/N`
 * @property {number} watchedFrom when the watch began; milliseconds since the epoch on the virtual clock
 * @property {number} before requests until then
 */

/**
 * A whole ship of an image that exists already, in virtual time: ecs-ship from its options to its verdict.
 * @param {Stage} stage
 * @param {string} service
 * @param {string} image
 * @param {import('../../src/config/explicit-layer.js').ExplicitValues} [options] other than their defaults
 * @returns {{ flow: () => Promise<Shipped>, begun: Promise<void> }} `begun`: once UpdateService has been answered
 */
export function shipVirtually(stage, service, image, options = {}) {
  const { sources, clock, time } = stage;
  const target = { region: REGION, cluster: CLUSTER, service, image };
  const { config } = sources.readConfig({ frontEnd: 'cli', explicit: { ...target, ...options }, env: {} });
  let begin = () => {};
  const begun = /** @type {Promise<void>} */ (new Promise((resolve) => (begin = resolve)));
  const flow = async () => {
    const session = virtualSession(stage, config.aws);
    const watch = { watchedFrom: 0, before: 0 };
    /** @param {import('../../src/report/report-event.js').ReportEvent} event */
    const report = (event) => {
      if (event.kind !== 'stage-started' || event.stage !== 'watch') return;
      Object.assign(watch, { watchedFrom: clock.now(), before: time.sent() });
      begin();
    };
    try {
      const ports = portsOf(stage, session);
      const interrupted = new AbortController().signal;
      const { verdict, failure, facts } = await sources.ship({
        ...{ config, ports, report, interrupted },
        dryRun: false,
      });
      const said = failure === undefined ? verdict : `error: ${failure.code}`;
      return { verdict: said, id: facts.deploymentId, ...watch };
    } finally {
      begin();
      session.close();
    }
  };
  return { flow, begun };
}

/**
 * A session of its own, as every pipeline has one, whose clients all live in virtual time.
 * @param {Stage} stage
 * @param {import('../../src/config/config.js').AwsConfig} aws
 */
function virtualSession({ sources, time, agent }, aws) {
  const session = sources.openSession({ aws });
  for (const part of Object.values(session)) if (isClient(part)) overVirtualTime(part, time, agent);
  const { watch } = session;
  /** @type {typeof watch} */
  const virtual = (client) => watch(isClient(client) ? overVirtualTime(client, time, agent) : client);
  return { ...session, watch: virtual };
}

/** @param {unknown} part @returns {part is import('./transport.js').Client} */
function isClient(part) {
  return typeof part === 'object' && part !== null && 'middlewareStack' in part && 'config' in part;
}

/** @param {Stage} stage @param {import('../../src/adapters/aws/aws-session.js').AwsSession} session */
function portsOf({ sources, time, clock }, session) {
  const ports = {
    ecr: sources.ecrAdapter(session),
    ecs: sources.ecsAdapter(session),
    logs: sources.logsAdapter(session),
    loadBalancing: sources.loadBalancingAdapter(session),
    identity: sources.identityAdapter(session),
    clock: { now: () => clock.now(), sleep: (/** @type {number} */ ms) => time.sleep(ms) },
    random: () => Math.random(),
    git: { inspect: async () => undefined, isAncestor: async () => undefined },
    builder: { close: async () => undefined },
  };
  // An image that exists already needs nothing to be built, and so neither files nor the rest of docker.
  return /** @type {Ports} */ (/** @type {unknown} */ (ports));
}
