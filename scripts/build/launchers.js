/**
 * The files that people and runners start, each a few lines into the one bundle.
 * @returns {Map<string, string>} file name → text
 */
export function launchers() {
  return new Map([
    ['cli.js', launcher('runCli', '#!/usr/bin/env node\n')],
    ['action.js', launcher('runAction')],
    ['post.js', launcher('runPost')],
  ]);
}

/** @param {string} entry what src/main.ts exports @param {string} [first] */
function launcher(entry, first = '') {
  return `${first}import { ${entry} } from './main.js';\n\nawait ${entry}();\n`;
}
