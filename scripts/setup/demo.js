// What `ecs-ship demo` starts unless it is given a base image: sets the machine up, then has it play its acts with one.
import { fileURLToPath } from 'node:url';
import { playDemo } from './play-demo.js';
import { explain } from './set-up-error.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const args = process.argv.slice(2);
const log = (/** @type {string} */ line) =>
  args.includes('--json') ? console.error(line) : console.log(line);

try {
  process.exitCode = await playDemo(cli, args, log);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 3;
}
