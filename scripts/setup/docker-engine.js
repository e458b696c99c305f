import { askDocker } from './ask-docker.js';
import { cacheFolder } from './cache-folder.js';
import { installDocker } from './install-docker.js';
import { withLock } from './lock.js';
import { describeMachine, findExecutable } from './machine.js';
import { joinEngine, leaveEngine, ownEngine } from './own-engine.js';
import { run } from './run.js';
import { SetUpError } from './set-up-error.js';
import { stage } from './stage.js';
import { startEngine } from './start-engine.js';
import { stopEngine } from './stop-engine.js';
import { howToStart, whatToInstall } from './what-to-install.js';

/** @typedef {import('./ask-docker.js').DockerAnswer} DockerAnswer */
/** @typedef {import('./machine.js').Machine} Machine */

/**
 * A Docker Engine with buildx that answers.
 * @typedef {object} Engine
 * @property {boolean} startedByUs was it started by this call?
 * @property {boolean} ours was it started by these scripts, now or by a run that still uses it or was killed?
 * @property {() => Promise<void>} stop stops an engine that these scripts started once its last user leaves; else nothing
 */

/**
 * Makes sure that a Docker Engine with buildx answers, and changes nothing where one does.
 * @param {{ log: import('./stage.js').Log }} options
 * @returns {Promise<Engine>}
 * @throws {SetUpError} when a person must install or start something
 */
export async function ensureDockerEngine({ log }) {
  const cache = cacheFolder();
  return withLock(cache, log, async () => {
    const startedByUs = await stage(log, 'Docker Engine', () => provide(cache, log));
    if (ownEngine(cache) === undefined) return { startedByUs, ours: false, stop: async () => {} };
    joinEngine(cache);
    return { startedByUs, ours: true, stop: () => withLock(cache, log, () => leave(cache, log)) };
  });
}

/** @param {string} cache @param {import('./stage.js').Log} log */
async function provide(cache, log) {
  const before = await askDocker();
  if (before.server && before.buildx) return { value: false, note: `${before.server} answers` };
  const machine = describeMachine();
  await installWhatIsMissing(before, machine, log);
  const started = await startWhenSilent(cache, machine);
  const { server } = await askDocker();
  return { value: started, note: `${server} ${started ? `started, all its files in ${cache}` : 'answers'}` };
}

/** @param {DockerAnswer} answer @param {Machine} machine @param {import('./stage.js').Log} log */
async function installWhatIsMissing(answer, machine, log) {
  if (!answer.server) refuseWhatIsNotOurs(answer, machine);
  const installed = answer.server !== undefined || findExecutable('dockerd') !== undefined;
  const wanted = [...(installed ? [] : ['docker.io']), ...(answer.buildx ? [] : ['docker-buildx'])];
  if (wanted.length === 0) return;
  if (!machine.apt || !machine.root) {
    throw new SetUpError(
      `No ${installed ? 'buildx' : 'Docker Engine'} here: it builds the images and runs the containers.`,
      whatToInstall(machine),
    );
  }
  log(`… installing ${wanted.join(' and ')} from the distribution’s packages`);
  await installDocker(wanted);
}

/** @param {DockerAnswer} answer @param {Machine} machine */
function refuseWhatIsNotOurs({ client, trouble }, machine) {
  const host = process.env.DOCKER_HOST;
  if (host)
    throw new SetUpError(
      `No Docker Engine answers at DOCKER_HOST=${host}.\n${trouble}`,
      'start it, or unset DOCKER_HOST',
    );
  if (/permission denied/i.test(trouble)) {
    throw new SetUpError(
      `This user may not talk to the Docker Engine.\n${trouble}`,
      'sudo usermod -aG docker "$USER", then log in again',
    );
  }
  const startable = machine.root && machine.platform === 'linux';
  if (client && !startable && (machine.platform !== 'linux' || findExecutable('dockerd'))) {
    throw new SetUpError('The Docker Engine is not running.', howToStart(machine));
  }
}

/** True when this call started the engine in a way that it can also stop. */
/** @param {string} cache @param {Machine} machine */
async function startWhenSilent(cache, machine) {
  if ((await askDocker()).server) return false;
  if (machine.systemd) {
    await run(['systemctl', 'start', 'docker']);
    return false;
  }
  try {
    await startEngine(cache);
  } catch (error) {
    await stopEngine(cache);
    throw error;
  }
  return true;
}

/** @param {string} cache @param {import('./stage.js').Log} log */
async function leave(cache, log) {
  if (!leaveEngine(cache) || ownEngine(cache) === undefined) return;
  await stage(log, 'Docker Engine', async () => ({ value: await stopEngine(cache), note: 'stopped' }));
}
