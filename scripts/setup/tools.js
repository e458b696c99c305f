import { withPrivateApt } from './apt/private-apt.js';
import { cacheFolder } from './cache-folder.js';
import { withLock } from './lock.js';
import { describeMachine, findExecutable } from './machine.js';
import { run } from './run.js';
import { stage } from './stage.js';

/** Debian's package of each tool, where its executable lies, and a call that proves it works. */
const TOOLS = {
  aws: { package: 'awscli', path: '/usr/bin/aws', proof: ['--version'] },
  buildah: { package: 'buildah', path: '/usr/bin/buildah', proof: ['--version'] },
  busybox: { package: 'busybox-static', path: '/bin/busybox', proof: ['true'] },
  jq: { package: 'jq', path: '/usr/bin/jq', proof: ['--version'] },
  podman: { package: 'podman', path: '/usr/bin/podman', proof: ['--version'] },
  rsync: { package: 'rsync', path: '/usr/bin/rsync', proof: ['--version'] },
  skopeo: { package: 'skopeo', path: '/usr/bin/skopeo', proof: ['--version'] },
};

/** @typedef {keyof typeof TOOLS} Tool */

/**
 * Makes sure that other people's tools are here: the distribution's packages on Debian and Ubuntu as root, else whatever
 * the machine has. A tool that cannot be had is missing from the answer; whoever needs it says so.
 * @param {readonly Tool[]} names
 * @param {{ log: import('./stage.js').Log }} options
 * @returns {Promise<Partial<Record<Tool, string>>>} absolute path of each tool that works
 */
export async function ensureTools(names, { log }) {
  return withLock(cacheFolder(), log, () => stage(log, 'tools', () => provide(names, log)));
}

/** @param {readonly Tool[]} names @param {import('./stage.js').Log} log */
async function provide(names, log) {
  const { apt, root } = describeMachine();
  if (apt && root) await installWhatIsMissing(names, log);
  const value = await locateAll(names);
  const without = names.filter((name) => !value[name]);
  const note = names.filter((name) => value[name]).join(', ') || 'none';
  return { value, note: without.length > 0 ? `${note}; NOT here: ${without.join(', ')}` : note };
}

/** @param {readonly Tool[]} names @param {import('./stage.js').Log} log */
async function installWhatIsMissing(names, log) {
  const installed = await Promise.all(names.map((name) => isInstalled(TOOLS[name].package)));
  const packages = names.filter((_, index) => !installed[index]).map((name) => TOOLS[name].package);
  if (packages.length === 0) return;
  log(`… installing ${packages.join(', ')} from the distribution’s packages`);
  await withPrivateApt({}, async (apt) => {
    const available = await apt.available(packages);
    await apt.install(packages.filter((name) => available.has(name)));
  });
}

/** The package, not just any executable of that name: a version manager's shim on PATH may run nothing. */
/** @param {string} name */
async function isInstalled(name) {
  const { stdout } = await run(['dpkg', '-s', name], { allowFailure: true, env: { LC_ALL: 'C' } });
  return stdout.includes('Status: install ok installed');
}

/** @param {readonly Tool[]} names */
async function locateAll(names) {
  const found = await Promise.all(
    names.map(async (name) => /** @type {const} */ ([name, await locate(name)])),
  );
  return /** @type {Partial<Record<Tool, string>>} */ (Object.fromEntries(found.filter(([, path]) => path)));
}

/** @param {Tool} name */
async function locate(name) {
  for (const path of [TOOLS[name].path, findExecutable(name)]) {
    if (path && (await run([path, ...TOOLS[name].proof], { allowFailure: true })).code === 0) return path;
  }
  return undefined;
}
