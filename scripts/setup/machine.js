import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What decides how this machine can be set up.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} distribution `debian`, `ubuntu`, `fedora`, …; empty where there is no os-release
 * @property {boolean} apt Debian or something made from it, with apt-get
 * @property {boolean} root
 * @property {boolean} systemd systemd is process 1
 */

/** @returns {Machine} */
export function describeMachine() {
  const release = existsSync('/etc/os-release')
    ? parseOsRelease(readFileSync('/etc/os-release', 'utf8'))
    : {};
  return {
    platform: process.platform,
    distribution: release.ID ?? '',
    apt:
      /\b(debian|ubuntu)\b/.test(`${release.ID} ${release.ID_LIKE}`) &&
      findExecutable('apt-get') !== undefined,
    root: process.getuid?.() === 0,
    systemd: existsSync('/run/systemd/system'),
  };
}

/**
 * The fields of an os-release file, without their quotes.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseOsRelease(text) {
  const fields = text.matchAll(/^([A-Z_]+)=["']?(.*?)["']?$/gm);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}

/**
 * A command's absolute path; the system folders are searched too, since root's PATH may lack them.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findExecutable(name, path = process.env.PATH ?? '') {
  const folders = [...path.split(delimiter).filter(Boolean), '/usr/sbin', '/sbin', '/usr/bin', '/bin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
