import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a plugin was started with. */
export interface PluginCall {
  readonly argv: readonly string[];
  /** AWS_SSM_START_SESSION_RESPONSE */
  readonly session: string | undefined;
}

/** Answers each line, stays at a Ctrl-C, and ends with 42 at `exit`, as a session would. */
const SESSION = `process.on('SIGINT', () => console.log('# interrupted'));
console.log('# ready');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'exit') process.exit(42);
  console.log('# heard ' + line);
});`;

/** A folder for PATH with a stand-in for AWS's session-manager-plugin that notes how it was called; a session is not to be had. */
export function playSessionPlugin(
  folder: string,
  { version = '1.2.707.0', exitCode = 0, session = false } = {},
) {
  const bin = join(folder, 'plugin-bin');
  const notes = join(folder, 'plugin-call.json');
  mkdirSync(bin, { recursive: true });
  const script = `#!${process.execPath}
const argv = process.argv.slice(2);
if (argv[0] === '--version') {
  console.log(${JSON.stringify(version)});
  process.exit(0);
}
const session = process.env.AWS_SSM_START_SESSION_RESPONSE;
require('node:fs').writeFileSync(${JSON.stringify(notes)}, JSON.stringify({ argv, session }));
${session ? SESSION : `process.exit(${exitCode});`}
`;
  writeFileSync(join(bin, 'session-manager-plugin'), script, { mode: 0o755 });
  return { path: bin, call: (): PluginCall => JSON.parse(readFileSync(notes, 'utf8')) };
}
