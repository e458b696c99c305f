import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulatorProcess } from '../emulator-process.js';
import { forgetImages } from '../forget-images.js';
import { StageSet } from '../stage-set.js';
import { sampleTaskDefinition } from '../work-tree.js';
import { buildContenders, repositoryOf } from './build-contenders.js';
import { imagesOf, makeBuildTree } from './build-images.js';
import { delayRequests } from './delay-requests.js';
import { rememberLogin } from './remember-login.js';

const region = 'us-east-1';
const cluster = 'bench';
const container = 'web';
const account = { AWS_REGION: region, AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' };

/**
 * @typedef {object} BuildGround
 * @property {string} folder for the work trees; is made and removed
 * @property {string} node
 * @property {string} cli
 * @property {NodeJS.ProcessEnv} env
 * @property {string} baseImage
 * @property {import('../../scripts/setup/signals.js').Signals} signals
 */

/**
 * An account that nothing was ever pushed to, and work trees of which nothing was ever built.
 * @typedef {object} BuildStage
 * @property {import('../emulator-process.js').EmulatorProcess} emulator
 * @property {Omit<import('./build-contenders.js').BuildOrder, 'name' | 'commit'>} place
 * @property {NodeJS.ProcessEnv} env
 * @property {import('../../scripts/setup/signals.js').Signals} signals
 * @property {() => Promise<void>} lower
 */

/**
 * Starts an emulator of its own, so that no pair finds anything of another's.
 * @param {BuildGround} ground
 * @param {{ pair: number, latencyMs: number }} occasion
 * @returns {Promise<BuildStage>}
 */
export async function raiseBuildStage({ folder, node, cli, env, baseImage, signals }, { pair, latencyMs }) {
  const emulator = await startEmulatorProcess(cli, env, { runtime: 'scripted' });
  const { url, registry } = emulator;
  const stageSet = new StageSet({ url, region, cluster });
  const lower = async () => {
    stageSet.close();
    await emulator.stop();
    await forgetImages(registry);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await furnish(stageSet, folder, imagesOf(pair));
    rememberLogin(`${env.DOCKER_CONFIG}`, registry, await stageSet.registryPassword());
    await delayRequests(url, latencyMs);
    const place = { node, cli, registry, cluster, container, baseImage, folder };
    return { emulator, place, env: { ...env, AWS_ENDPOINT_URL: url, ...account }, signals, lower };
  } catch (error) {
    await lower();
    throw error;
  }
}

/** ecs-ship's first ship creates its repository itself. */
/** @param {StageSet} stageSet @param {string} folder @param {ReturnType<typeof imagesOf>} images */
async function furnish(stageSet, folder, images) {
  mkdirSync(folder);
  await stageSet.createCluster();
  for (const image of images) {
    await stageSet.createService(image.name, sampleTaskDefinition());
    await stageSet.createRepository(repositoryOf('buildx', image.name));
    for (const contender of buildContenders) {
      await makeBuildTree(image, join(folder, repositoryOf(contender, image.name)));
    }
  }
}
