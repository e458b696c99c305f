import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { randomFrom } from './random.js';

/** @typedef {import('../../src/emulator/virtual-clock.js').VirtualClock} VirtualClock */
/** @typedef {{ at: number, wake: () => void, actor: Actor }} Wake */

/**
 * One flow among those that run at the same time, and what it has sent.
 * @typedef {object} Actor
 * @property {number} asleep how many of its sleeps are open
 * @property {number} sent
 * @property {number} throttled
 */

/**
 * How a flow ended: when on the virtual clock (milliseconds since the epoch), and what it had sent by then.
 * @template T
 * @typedef {{ result: T, endedAt: number, sent: number, throttled: number }} End
 */

/** @type {AsyncLocalStorage<Actor>} */
const current = new AsyncLocalStorage();

/** The machine's time that a flow may hang without a request or a sleep before that counts as a bug. */
const HANGS_MS = 60_000;

/**
 * Runs flows side by side on the emulator's virtual clock: time moves, to the next wake-up, only while every one of them
 * sleeps and no request is under way. The SDK's own sleeps and its look at the time follow the same clock.
 */
export class VirtualTime {
  /** @type {Set<Wake>} */
  #wakes = new Set();
  #inFlight = 0;

  /** @param {VirtualClock} clock */
  constructor(clock) {
    this.clock = clock;
  }

  /**
   * Runs the flows to their ends.
   * @template {Readonly<Record<string, () => Promise<unknown>>>} Flows
   * @param {Flows} flows
   * @param {number} seed of every random number that is drawn meanwhile
   * @returns {Promise<{ [Name in keyof Flows]: End<Awaited<ReturnType<Flows[Name]>>> }>}
   */
  async run(flows, seed) {
    const restore = this.#patchGlobals(seed);
    try {
      /** @type {Set<Actor>} */
      const open = new Set();
      const ends = Promise.all(
        Object.entries(flows).map(async ([name, flow]) => [name, await this.#play(flow, open)]),
      );
      // A failure is passed on at the end; until then it must not count as unhandled.
      ends.catch(() => undefined);
      await this.#drive(open);
      return Object.fromEntries(await ends);
    } finally {
      this.#wakes.clear();
      restore();
    }
  }

  /**
   * @template T
   * @param {() => Promise<T>} flow
   * @param {Set<Actor>} open
   * @returns {Promise<End<T>>}
   */
  async #play(flow, open) {
    const actor = { asleep: 0, sent: 0, throttled: 0 };
    open.add(actor);
    try {
      const result = await current.run(actor, flow);
      return { result, endedAt: this.clock.now(), sent: actor.sent, throttled: actor.throttled };
    } finally {
      open.delete(actor);
    }
  }

  /**
   * Sleeps in virtual time.
   * @param {number} ms
   * @returns {Promise<void>}
   */
  sleep(ms) {
    return new Promise((resolve) => this.#wakeAfter(ms, resolve));
  }

  /**
   * A request on its way: time stands still until it is answered.
   * @template T
   * @param {() => Promise<T>} request
   * @returns {Promise<T>}
   */
  async inFlight(request) {
    this.#inFlight += 1;
    try {
      return await request();
    } finally {
      this.#inFlight -= 1;
    }
  }

  /**
   * Lets the flow wait for another one.
   * @template T
   * @param {Promise<T>} other
   * @returns {Promise<T>}
   */
  async until(other) {
    const actor = actorNow();
    actor.asleep += 1;
    try {
      return await other;
    } finally {
      actor.asleep -= 1;
    }
  }

  /** How many requests the flow has sent so far. */
  sent() {
    return actorNow().sent;
  }

  /**
   * Counts a request of the flow that sends it.
   * @param {boolean} throttled
   */
  count(throttled) {
    const actor = current.getStore();
    if (actor === undefined) return;
    actor.sent += 1;
    if (throttled) actor.throttled += 1;
  }

  /** @param {Set<Actor>} open */
  async #drive(open) {
    while (open.size > 0) {
      await this.#settle(open);
      if (open.size === 0) return;
      const next = Math.min(...[...this.#wakes].map(({ at }) => at));
      if (next === Number.POSITIVE_INFINITY) throw new Error('every flow waits for another one');
      this.clock.advance(Math.max(0, next - this.clock.now()));
      for (const wake of [...this.#wakes].filter(({ at }) => at <= next)) wake.wake();
    }
  }

  /** @param {Set<Actor>} open */
  async #settle(open) {
    const since = performance.now();
    for (let calm = 0; calm < 2; ) {
      await turn();
      const still = this.#inFlight === 0 && [...open].every(({ asleep }) => asleep > 0);
      calm = still ? calm + 1 : 0;
      if (performance.now() - since > HANGS_MS) throw new Error('a flow neither sleeps nor asks');
    }
  }

  /** @param {number} ms @param {() => void} fn */
  #wakeAfter(ms, fn) {
    const actor = actorNow();
    actor.asleep += 1;
    const wake = { at: this.clock.now() + Math.max(0, ms), actor, wake: () => this.#end(wake) && fn() };
    this.#wakes.add(wake);
    return wake;
  }

  /** @param {Wake} wake */
  #end(wake) {
    if (!this.#wakes.delete(wake)) return false;
    wake.actor.asleep -= 1;
    return true;
  }

  /** @param {number} seed @returns {() => void} */
  #patchGlobals(seed) {
    const { setTimeout, clearTimeout } = globalThis;
    const { now } = Date;
    const { random } = Math;
    const virtual = (/** @type {() => void} */ fn, /** @type {number} */ ms = 0) =>
      current.getStore() === undefined ? setTimeout(fn, ms) : this.#wakeAfter(ms, fn);
    const clear = (/** @type {any} */ timer) =>
      this.#wakes.has(timer) ? void this.#end(timer) : clearTimeout(timer);
    Object.assign(globalThis, { setTimeout: virtual, clearTimeout: clear });
    Date.now = () => this.clock.now();
    Math.random = randomFrom(seed);
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Date.now = now;
      Math.random = random;
    };
  }
}

/** @returns {Actor} */
function actorNow() {
  const actor = current.getStore();
  if (actor === undefined) throw new Error('only a flow lives in virtual time');
  return actor;
}
