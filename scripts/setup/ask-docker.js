import { run } from './run.js';

/**
 * What Docker says of itself.
 * @typedef {object} DockerAnswer
 * @property {string | undefined} server the engine's version; undefined: no engine answers
 * @property {boolean} client is there a `docker` command?
 * @property {boolean} buildx
 * @property {string} trouble what the client said when no engine answered
 */

/** @returns {Promise<DockerAnswer>} */
export async function askDocker() {
  const [version, buildx] = await Promise.all([
    run(['docker', 'version', '--format', '{{.Server.Version}}'], { allowFailure: true, timeoutMs: 20_000 }),
    run(['docker', 'buildx', 'version'], { allowFailure: true, timeoutMs: 20_000 }),
  ]);
  return {
    server: version.code === 0 ? version.stdout.trim() : undefined,
    client: version.code !== 127,
    buildx: buildx.code === 0,
    trouble: version.stderr.trim(),
  };
}
