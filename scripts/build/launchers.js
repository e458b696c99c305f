/**
 * The files that people, runners and programs start, each a few lines into the one bundle.
 * @returns {Map<string, string>} file name → text
 */
export function launchers() {
  return new Map([
    ['cli.js', launcher('runCli', '#!/usr/bin/env node\n')],
    ['action.js', launcher('runAction')],
    ['post.js', launcher('runPost')],
    ['index.js', "export { check, plan, ship } from './main.js';\n"],
  ]);
}

/** @param {string} entry what src/main.ts exports @param {string} [first] */
function launcher(entry, first = '') {
  return `${first}import { ${entry} } from './main.js';\n\nawait ${entry}();\n`;
}
