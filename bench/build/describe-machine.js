import { cpus, loadavg } from 'node:os';
import { run } from '../../scripts/setup/run.js';

/**
 * What the figures depend on, for the line above the tables; taken before anything is measured.
 * @returns {Promise<string>}
 */
export async function describeMachine() {
  const engine = await firstLine(['docker', 'version', '--format', '{{.Server.Version}}']);
  const buildx = await firstLine(['docker', 'buildx', 'version']);
  const driver = (await run(['docker', 'buildx', 'inspect'])).stdout.match(/^Driver:\s*(\S+)/m)?.[1];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `${cpus().length} cores (load ${load} before the first pair)`,
    `Node ${process.versions.node}`,
    `Docker Engine ${engine}`,
    `buildx ${buildx.match(/\d+\.\d+\.\d+/)?.[0] ?? buildx} with the ${driver} driver`,
  ].join(', ');
}

/** @param {readonly string[]} argv */
async function firstLine(argv) {
  return (await run(argv)).stdout.split('\n')[0] ?? '';
}
