import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves a login where docker finds it, as `docker login` would.
 * @param {string} configFolder DOCKER_CONFIG
 * @param {string} registry host and port
 * @param {string} password
 */
export function rememberLogin(configFolder, registry, password) {
  const path = join(configFolder, 'config.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  const auth = Buffer.from(`AWS:${password}`).toString('base64');
  writeFileSync(path, JSON.stringify({ ...settings, auths: { ...settings.auths, [registry]: { auth } } }));
}
