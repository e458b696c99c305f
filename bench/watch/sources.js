import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the bench uses of ecs-ship: the emulator and the watch itself.
 * @typedef {object} Sources
 * @property {typeof import('../../src/emulator/emulator.js').startEmulator} startEmulator
 * @property {typeof import('../../src/emulator/virtual-clock.js').VirtualClock} VirtualClock
 * @property {typeof import('../../src/emulator/runtimes/scripted-runtime.js').ScriptedRuntime} ScriptedRuntime
 * @property {typeof import('../../src/steps/watch.js').followDeployment} followDeployment
 * @property {typeof import('../../src/adapters/aws-session.js').openSession} openSession
 * @property {typeof import('../../src/adapters/ecs.js').ecsAdapter} ecsAdapter
 * @property {typeof import('../../src/adapters/logs.js').logsAdapter} logsAdapter
 * @property {typeof import('../../src/adapters/load-balancing.js').loadBalancingAdapter} loadBalancingAdapter
 */

/**
 * @param {string} folder where src/ was compiled to
 * @returns {Promise<Sources>}
 */
export async function loadSources(folder) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(folder, path)).href);
  const modules = await Promise.all(
    [
      ...['emulator/emulator.js', 'emulator/virtual-clock.js', 'emulator/runtimes/scripted-runtime.js'],
      ...['steps/watch.js', 'adapters/aws-session.js', 'adapters/ecs.js', 'adapters/logs.js'],
      'adapters/load-balancing.js',
    ].map(load),
  );
  return Object.assign({}, ...modules);
}
