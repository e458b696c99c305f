import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the bench uses of ecs-ship: the emulator, and everything from options to verdict.
 * @typedef {object} Sources
 * @property {typeof import('../../src/emulator/emulator.js').startEmulator} startEmulator
 * @property {typeof import('../../src/emulator/virtual-clock.js').VirtualClock} VirtualClock
 * @property {typeof import('../../src/emulator/runtimes/scripted-runtime.js').ScriptedRuntime} ScriptedRuntime
 * @property {typeof import('../../src/ship.js').ship} ship
 * @property {typeof import('../../src/config/read-config.js').readConfig} readConfig
 * @property {typeof import('../../src/adapters/aws/aws-session.js').openSession} openSession
 * @property {typeof import('../../src/adapters/aws/ecr.js').ecrAdapter} ecrAdapter
 * @property {typeof import('../../src/adapters/aws/ecs.js').ecsAdapter} ecsAdapter
 * @property {typeof import('../../src/adapters/aws/identity.js').identityAdapter} identityAdapter
 * @property {typeof import('../../src/adapters/aws/logs.js').logsAdapter} logsAdapter
 * @property {typeof import('../../src/adapters/aws/load-balancing.js').loadBalancingAdapter} loadBalancingAdapter
 */

const MODULES = [
  ...['emulator/emulator', 'emulator/virtual-clock', 'emulator/runtimes/scripted-runtime'],
  ...['ship', 'config/read-config'],
  ...['aws-session', 'ecr', 'ecs', 'identity', 'logs', 'load-balancing'].map((name) => `adapters/${name}`),
];

/**
 * @param {string} folder where src/ was compiled to
 * @returns {Promise<Sources>}
 */
export async function loadSources(folder) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(folder, `${path}.js`)).href);
  return Object.assign({}, ...(await Promise.all(MODULES.map(load))));
}
