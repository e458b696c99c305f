import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./hand-written.sh', import.meta.url));

/** @typedef {'ecs-ship' | 'script'} Name */

/**
 * Who ships, from where to where.
 * @typedef {object} Contender
 * @property {Name} name also of its service, its repository and its task definition family
 * @property {string} folder its work tree
 * @property {readonly string[]} argv
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * What both are given.
 * @typedef {object} Surroundings
 * @property {string} cli path of dist/cli.js
 * @property {string} registry
 * @property {string} cluster
 * @property {string} container
 * @property {string} baseImage
 * @property {NodeJS.ProcessEnv} env
 * @property {Readonly<Record<Name, string>>} folders
 */

/**
 * @param {Surroundings} given
 * @returns {readonly Contender[]}
 */
export function contenders(given) {
  return [ecsShip(given), script(given)];
}

/** @param {Surroundings} given @returns {Contender} */
function ecsShip({ cli, cluster, container, baseImage, env, folders }) {
  const name = 'ecs-ship';
  const target = ['--cluster', cluster, '--service', name, '--repository', name, '--container', container];
  const argv = [process.execPath, cli, 'ship', ...target, '--build-args', `BASE_IMAGE=${baseImage}`];
  return { name, folder: folders[name], argv, env };
}

/** @param {Surroundings} given @returns {Contender} */
function script({ registry, cluster, container, baseImage, env, folders }) {
  const name = 'script';
  const names = { SERVICE: name, REPOSITORY: name, FAMILY: name };
  const place = { REGISTRY: registry, CLUSTER: cluster, CONTAINER: container, BASE_IMAGE: baseImage };
  return { name, folder: folders[name], argv: ['bash', SCRIPT], env: { ...env, ...names, ...place } };
}
