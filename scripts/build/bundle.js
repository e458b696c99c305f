import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { dropUnusedModels } from './drop-unused-models.js';

/**
 * dockerode can tunnel over SSH and speak BuildKit's protocol, which brings native modules, .proto files and 2 MB; we use
 * neither (builds belong to the docker command), so an empty-handed builtin stands in for what it loads at its start.
 */
const LEFT_OUT = ['ssh2', '@grpc/grpc-js', '@grpc/proto-loader', 'protobufjs'];

/**
 * Bundles the compiled program: one entry, a chunk per dynamic import, readable code, the licenses of what is inside. The
 * bytes depend on the sources and the lock file only.
 * @param {string} compiled folder with main.js
 * @returns {Promise<Map<string, string>>} file name → text
 */
export async function bundle(compiled) {
  const before = process.cwd();
  // ncc names modules, and numbers chunks, by their place relative to where it runs.
  process.chdir(dirname(compiled));
  const { code, assets } = await ncc(join(compiled, 'main.js'), {
    cache: false,
    quiet: true,
    filename: 'main.js',
    target: 'es2023',
    license: 'licenses.txt',
    externals: Object.fromEntries(LEFT_OUT.map((name) => [name, 'node:util'])),
  }).finally(() => process.chdir(before));
  const kept = Object.entries(assets).filter(([name]) => /^[\w.-]+\.(js|json|txt)$/.test(name));
  return new Map([
    ['main.js', code],
    ...kept.map(([name, { source }]) => /** @type {const} */ ([name, withoutModels(name, String(source))])),
  ]);
}

/** @param {string} name @param {string} text */
function withoutModels(name, text) {
  return name.endsWith('.js') ? dropUnusedModels(text) : text;
}
