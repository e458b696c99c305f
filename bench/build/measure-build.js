/** @typedef {import('../../src/emulator/request-log.js').RequestEntry} RequestEntry */

/**
 * What one build cost.
 * @typedef {object} BuildMeasures
 * @property {number} builtMs from the start of the process to the arrival of RegisterTaskDefinition, before which the image
 * is in the repository under all its tags; to the end of the process where it does nothing else
 * @property {number} apiRequests to the AWS APIs until then
 * @property {number} registryRequests to the registry until then, those of the Docker Engine included
 * @property {number} uploadedBytes bodies sent to the registry
 */

/**
 * @param {Pick<import('../run-measured.js').MeasuredProcess, 'startedAt' | 'endedAt'>} process
 * @param {readonly RequestEntry[]} log every request during the run, in order
 * @returns {BuildMeasures}
 */
export function measureBuild({ startedAt, endedAt }, log) {
  const register = log.find(({ operation }) => operation === 'RegisterTaskDefinition');
  const until = register?.time ?? endedAt;
  const own = log.filter(({ time }) => time <= until);
  const registry = own.filter(isRegistry);
  return {
    builtMs: until - startedAt,
    apiRequests: own.length - registry.length,
    registryRequests: registry.length,
    uploadedBytes: registry.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
  };
}

/** @param {RequestEntry} entry */
function isRegistry({ path }) {
  return path.startsWith('/v2');
}
