// `npm run demo`: sets the machine up, then lets `ecs-ship demo` play its three acts. Needs no `npm install`.
import { fileURLToPath } from 'node:url';
import { playDemo } from './setup/play-demo.js';
import { explain } from './setup/set-up-error.js';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const args = process.argv.slice(2);
const log = (/** @type {string} */ line) =>
  args.includes('--json') ? console.error(line) : console.log(line);

try {
  process.exitCode = await playDemo(cli, args, log);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 3;
}
