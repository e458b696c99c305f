import { existsSync, readFileSync } from 'node:fs';
import { withPrivateApt } from './apt/private-apt.js';
import { findExecutable } from './machine.js';
import { SetUpError } from './set-up-error.js';

/** The first Debian release that packages buildx, next to an engine that can store images as containerd does. */
const RELEASE_WITH_BUILDX = 'trixie';

/**
 * Installs what is missing of engine, client and buildx from the distribution's packages. Debian 12 has no buildx and an
 * engine of 2020, so there they come from Debian 13, which installs cleanly on it.
 * @param {readonly string[]} wanted any of `docker.io`, `docker-buildx`
 */
export async function installDocker(wanted) {
  const packages = [...wanted, ...companions(wanted)];
  const done = await withPrivateApt({}, async (apt) => {
    const available = await apt.available([...packages, 'docker-cli']);
    if (!packages.every((name) => available.has(name))) return apt.distribution.suite;
    await apt.install([...packages, ...client(available)]);
    return true;
  });
  if (done !== true) await installFromNewerRelease(packages, done);
}

/** @param {readonly string[]} packages @param {string} suite */
async function installFromNewerRelease(packages, suite) {
  if (!existsSync('/etc/debian_version') || /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))) {
    throw new SetUpError(
      `The packages of ${suite} have no docker-buildx.`,
      'install Docker’s own packages, then run this again',
    );
  }
  await withPrivateApt({ alsoRelease: RELEASE_WITH_BUILDX }, async (apt) => {
    const available = await apt.available(['docker-cli']);
    await apt.install([...packages, ...client(available)], RELEASE_WITH_BUILDX);
  });
}

/** What the engine cannot work without, though its package only recommends it. */
/** @param {readonly string[]} wanted */
function companions(wanted) {
  if (!wanted.includes('docker.io')) return [];
  const confined = existsSync('/sys/module/apparmor/parameters/enabled');
  return ['iptables', ...(confined && !findExecutable('apparmor_parser') ? ['apparmor'] : [])];
}

/** Newer releases package the client by itself; a client that is there already will do. */
/** @param {ReadonlySet<string>} available */
function client(available) {
  return available.has('docker-cli') && !findExecutable('docker') ? ['docker-cli'] : [];
}
