/**
 * One line about one build, for --verbose.
 * @param {import('./play-build-pair.js').BuildRun} run
 * @returns {string}
 */
export function showRun({ pair, image, latencyMs, scenario, contender, ...run }) {
  const requests = `${run.apiRequests} + ${run.registryRequests} requests, ${run.uploadedBytes} bytes up`;
  return `  pair ${pair}, ${latencyMs} ms, ${image}, ${scenario}, ${contender}: ${run.builtMs} ms, ${requests}`;
}
