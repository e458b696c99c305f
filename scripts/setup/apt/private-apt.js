import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.js';
import { sourceOfRelease } from './distribution-sources.js';
import { formatSource } from './parse-sources.js';
import { readDistribution } from './read-distribution.js';

/**
 * apt with sources, preferences and package lists of its own, so that nothing is left in /etc/apt or /var/lib/apt.
 * @typedef {object} PrivateApt
 * @property {import('./distribution-sources.js').Distribution} distribution
 * @property {(packages: readonly string[]) => Promise<ReadonlySet<string>>} available which of them can be installed
 * @property {(packages: readonly string[], from?: string) => Promise<void>} install `from`: prefer this release
 */

/**
 * Gives `work` a private apt that knows the distribution's own sources and, when asked, those of another release.
 * @template T
 * @param {{ alsoRelease?: string }} options
 * @param {(apt: PrivateApt) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPrivateApt({ alsoRelease }, work) {
  const distribution = readDistribution();
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-apt-'));
  try {
    writeConfiguration(folder, distribution, alsoRelease);
    const options = aptOptions(folder);
    await run(['apt-get', ...options, 'update', '-q'], { timeoutMs: 5 * 60_000 });
    return await work({
      distribution,
      available: (packages) => available(options, packages),
      install: (packages, from) => install(options, packages, from),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {PrivateApt['distribution']} distribution @param {string} [alsoRelease] */
function writeConfiguration(folder, distribution, alsoRelease) {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'sources'));
  const further = alsoRelease ? [sourceOfRelease(distribution, alsoRelease)] : [];
  const stanzas = [...distribution.sources, ...further].map(formatSource);
  writeFileSync(join(folder, 'sources/distribution.sources'), stanzas.join('\n'));
  // Below the machine's own packages, so that only what is asked for comes from the other release.
  const pin = alsoRelease ? `Package: *\nPin: release n=${alsoRelease}\nPin-Priority: 100\n` : '';
  writeFileSync(join(folder, 'preferences'), pin);
}

/** @param {string} folder */
function aptOptions(folder) {
  const settings = {
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': join(folder, 'sources'),
    'Dir::Etc::preferences': join(folder, 'preferences'),
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'APT::Sandbox::User': 'root',
    'DPkg::Lock::Timeout': '300',
    'Dpkg::Options::': '--force-confold',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** @param {readonly string[]} options @param {readonly string[]} packages */
async function available(options, packages) {
  const { stdout } = await run(['apt-cache', ...options, 'policy', ...packages], { env: { LC_ALL: 'C' } });
  const found = stdout.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (?!\(none\))/gm);
  return new Set([...found].map(([, name = '']) => name));
}

/** @param {readonly string[]} options @param {readonly string[]} packages @param {string} [from] */
async function install(options, packages, from) {
  const release = from ? ['-t', from] : [];
  await run(
    ['apt-get', ...options, 'install', '-y', '-q', '--no-install-recommends', ...release, ...packages],
    {
      // RUNLEVEL=1 keeps old init scripts from starting a service that nobody would stop; systemd ignores it.
      env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C.UTF-8' },
      timeoutMs: 10 * 60_000,
    },
  );
}
