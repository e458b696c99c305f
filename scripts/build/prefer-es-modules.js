import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of the AWS SDK, each of which comes twice: as one CommonJS file and as ES modules. */
const SCOPES = ['@aws-sdk', '@smithy'];

/**
 * @typedef {object} Package what of a package.json matters here
 * @property {string} [main]
 * @property {string} [module]
 * @property {Record<string, string | Record<string, unknown>>} [exports]
 */

/**
 * Lays the SDK beside the compiled program as the ES modules that it also is. Node is offered the CommonJS files, of which a
 * bundle keeps the whole; of ES modules it keeps what the program uses, which halves what is read before the first request.
 * The emulator, which serves every operation, gets the clients again: what it uses of them would have to be kept for all.
 * @param {string} root the project's folder
 * @param {string} compiled the folder that is bundled
 */
export function preferEsModules(root, compiled) {
  for (const scope of SCOPES) {
    for (const name of readdirSync(join(root, 'node_modules', scope))) {
      const from = join(root, 'node_modules', scope, name);
      if (!existsSync(join(from, 'dist-es'))) continue;
      layOut(from, join(compiled, 'node_modules', scope, name));
      if (name.startsWith('client-')) layOut(from, join(compiled, 'emulator/node_modules', scope, name));
    }
  }
}

/** @param {string} from @param {string} to */
function layOut(from, to) {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'dist-es'), join(to, 'dist-es'), { recursive: true });
  for (const name of readdirSync(from).filter((one) => /^licen[cs]e/i.test(one)))
    cpSync(join(from, name), join(to, name));
  const text = readFileSync(join(from, 'package.json'), 'utf8');
  writeFileSync(join(to, 'package.json'), JSON.stringify(asEsModule(JSON.parse(text)), undefined, 2));
}

/**
 * A package.json under which only the ES modules are found.
 * @param {Package} given
 * @returns {Package}
 */
export function asEsModule({ main, module, exports, ...rest }) {
  const entries = Object.entries(exports ?? {}).map(([path, target]) => [path, withoutCommonJs(target)]);
  return {
    ...rest,
    ...(module === undefined ? { ...(main === undefined ? {} : { main }) } : { main: module }),
    ...(exports === undefined ? {} : { exports: Object.fromEntries(entries) }),
  };
}

/** @param {string | Record<string, unknown>} target */
function withoutCommonJs(target) {
  if (typeof target === 'string' || target.import === undefined) return target;
  const { node: _node, require: _require, ...rest } = target;
  return rest;
}
