/** @typedef {'ecs-ship' | 'buildx'} BuilderName */

/**
 * What a build is run with.
 * @typedef {object} BuildOrder
 * @property {string} node that ecs-ship runs on
 * @property {string} cli path of dist/cli.js
 * @property {string} registry host and port
 * @property {string} cluster
 * @property {string} container
 * @property {string} baseImage
 * @property {string} folder of the work trees
 * @property {string} name of the image, which is that of the service too
 * @property {string} commit
 */

/** @type {readonly BuilderName[]} */
export const buildContenders = ['ecs-ship', 'buildx'];

/**
 * The repository that a contender pushes an image to; its work tree has the same name.
 * @param {BuilderName} contender
 * @param {string} image
 */
export function repositoryOf(contender, image) {
  return contender === 'ecs-ship' ? image : `${image}-by-buildx`;
}

/**
 * What a contender runs in its work tree.
 * @param {BuilderName} contender
 * @param {BuildOrder} order
 * @returns {readonly string[]}
 */
export function buildArgv(contender, { node, cli, registry, cluster, container, baseImage, name, commit }) {
  const base = `BASE_IMAGE=${baseImage}`;
  if (contender === 'ecs-ship') {
    const target = ['--cluster', cluster, '--service', name, '--repository', name, '--container', container];
    return [node, cli, 'ship', ...target, '--build-args', base];
  }
  const reference = `${registry}/${repositoryOf(contender, name)}:${commit}`;
  return ['docker', 'buildx', 'build', '--push', '--tag', reference, '--build-arg', base, '.'];
}
