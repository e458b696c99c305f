import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/distribution.js';
import { run } from '../setup/run.js';

const packages = ['marked@16.4.0', 'mermaid@11.6.0', 'github-markdown-css@5.9.0'];

/**
 * Fetches what shows Markdown as GitHub does, unless it is there. Large, and only wanted here: it is no dependency.
 * @returns {Promise<{ marked: string, mermaid: string, styles: string }>} paths
 */
export async function screenTools() {
  const folder = join(ROOT, '.cache', 'screens');
  const at = /** @param {string} path */ (path) => join(folder, 'node_modules', path);
  const mark = join(folder, 'node_modules', '.package-lock.json');
  const isThere = existsSync(mark) && packages.every((one) => isInstalled(one, readFileSync(mark, 'utf8')));
  if (!isThere) {
    mkdirSync(folder, { recursive: true });
    await run([
      'npm',
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      ...packages,
    ]);
  }
  return {
    marked: at('marked/lib/marked.esm.js'),
    mermaid: at('mermaid/dist/mermaid.min.js'),
    styles: at('github-markdown-css/github-markdown-light.css'),
  };
}

/** @param {string} one @param {string} lock */
function isInstalled(one, lock) {
  const [name, version] = one.split('@');
  return JSON.parse(lock).packages?.[`node_modules/${name}`]?.version === version;
}
