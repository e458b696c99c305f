import { StopServiceDeploymentCommand } from '@aws-sdk/client-ecs';
import { between } from './random.js';
import { drawRollout } from './rollout-shape.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('../../src/emulator/runtimes/scripted-rules.js').ContainerScript} ContainerScript */

/**
 * What befalls a rollout.
 * @typedef {object} Fate
 * @property {string} name
 * @property {number} share of all rollouts
 * @property {{ enable: boolean, rollback: boolean }} [breaker] with rollback unless told
 * @property {(random: () => number, seconds: number, oldStop: number) => ContainerScript} script of the new tasks
 * @property {number} [flaky] so many tasks exit at start before the others go well
 * @property {(stage: Stage, service: string) => Promise<unknown>} [incident] comes half-way
 */

/** Exits a few seconds after its start, every time. */
const crashing = (/** @type {() => number} */ random) => ({
  pullTakes: between(random, 2, 10),
  exit: { code: 1, after: between(random, 1, 5) },
});

/** @type {readonly Fate[]} */
export const fates = [
  { name: 'goes well', share: 0.5, script: drawRollout },
  { name: 'goes well after a task or two that exit', share: 0.15, script: drawRollout, flaky: 2 },
  { name: 'crash loop, circuit breaker with rollback', share: 0.1, script: crashing },
  {
    name: 'crash loop, circuit breaker without rollback',
    share: 0.05,
    breaker: { enable: true, rollback: false },
    script: crashing,
  },
  {
    name: 'crash loop, no circuit breaker',
    share: 0.05,
    breaker: { enable: false, rollback: false },
    script: crashing,
  },
  { name: 'somebody stops it', share: 0.075, script: drawRollout, incident: stop },
  { name: 'somebody deploys over it', share: 0.075, script: drawRollout, incident: supersede },
];

/** @param {number} random a number from 0 to 1 @returns {Fate} */
export function drawFate(random) {
  const upTo = (/** @type {number} */ last) =>
    fates.slice(0, last + 1).reduce((sum, { share }) => sum + share, 0);
  const drawn = fates.find((_, index) => random < upTo(index));
  if (drawn === undefined) throw new Error(`the shares of all fates come to less than ${random}`);
  return drawn;
}

/** @param {Stage} stage @param {string} service */
async function stop(stage, service) {
  const { arn: serviceDeploymentArn } = await stage.record(service);
  await stage.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
}

/** @param {Stage} stage @param {string} service */
async function supersede(stage, service) {
  await stage.update(service, await stage.register(stage.newImage()));
}
