/** @typedef {import('../src/emulator/request-log.js').RequestEntry} RequestEntry */

/**
 * What one run of a contender cost.
 * @typedef {object} RunMeasures
 * @property {number} wallMs from the start of the process to its end
 * @property {number | undefined} toUpdateMs from the start of the process to the arrival of UpdateService
 * @property {number | undefined} noticeMs from ECS finishing the deployment to the end of the process
 * @property {number} apiRequests to the AWS APIs
 * @property {number} registryRequests to the registry, those of the Docker Engine and of buildx on its behalf included
 * @property {number} uploadedBytes bodies sent to the registry
 * @property {number | undefined} peakBytes
 * @property {readonly string[]} operations each request's name
 */

/**
 * @param {Pick<import('./run-measured.js').MeasuredProcess, 'startedAt' | 'endedAt' | 'peakBytes'>} measured
 * @param {readonly RequestEntry[]} log every request during the run
 * @param {number | undefined} finishedAt when ECS finished the run's deployment; undefined without one
 * @returns {RunMeasures}
 */
export function measureRun(measured, log, finishedAt) {
  const update = log.find((entry) => entry.operation === 'UpdateService');
  const own = log.filter((entry) => !isTaskPull(entry, update) && entry.time <= measured.endedAt);
  const registry = own.filter(isRegistry);
  return {
    wallMs: measured.endedAt - measured.startedAt,
    toUpdateMs: update && update.time - measured.startedAt,
    noticeMs: finishedAt === undefined ? undefined : measured.endedAt - finishedAt,
    apiRequests: own.length - registry.length,
    registryRequests: registry.length,
    uploadedBytes: registry.reduce((sum, entry) => sum + entry.bytesIn, 0),
    peakBytes: measured.peakBytes,
    operations: own.map(nameOf),
  };
}

/** After UpdateService the tasks of the new deployment pull; both contenders are done with the registry by then. */
/** @param {RequestEntry} entry @param {RequestEntry | undefined} update */
function isTaskPull(entry, update) {
  return update !== undefined && isRegistry(entry) && entry.time >= update.time;
}

/** @param {RequestEntry} entry */
function isRegistry({ path }) {
  return path.startsWith('/v2');
}

/** An API's operation, or a registry request's method and kind of path. */
/** @param {RequestEntry} entry */
function nameOf(entry) {
  if (!isRegistry(entry)) return `${entry.service ?? '?'} ${entry.operation ?? entry.method}`;
  const kind = entry.path.match(/\/(manifests|blobs\/uploads|blobs|tags|referrers)(\/|$)/)?.[1] ?? 'v2';
  return `registry ${entry.method} ${kind}${entry.status === 401 ? ' (401)' : ''}`;
}
