import { cpus, loadavg } from 'node:os';
import { run } from '../../scripts/setup/run.js';

/**
 * What the figures depend on, for the line above the tables; taken before anything is measured.
 * @param {string} node that ecs-ship runs on
 * @returns {Promise<string>}
 */
export async function describeMachine(node) {
  const engine = await firstLine(['docker', 'version', '--format', '{{.Server.Version}}']);
  const buildx = await firstLine(['docker', 'buildx', 'version']);
  const driver = (await run(['docker', 'buildx', 'inspect'])).stdout.match(/^Driver:\s*(\S+)/m)?.[1];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `${cpus().length} cores (load ${load} before the first pair)`,
    `Node ${(await firstLine([node, '--version'])).slice(1)}`,
    `Docker Engine ${engine}`,
    `buildx ${buildx.match(/\d+\.\d+\.\d+/)?.[0] ?? buildx} with the ${driver} driver`,
  ].join(', ');
}

/** @param {readonly string[]} argv */
async function firstLine(argv) {
  return (await run(argv)).stdout.split('\n')[0] ?? '';
}
