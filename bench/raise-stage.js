import { join } from 'node:path';
import { contenders } from './contenders.js';
import { startEmulatorProcess } from './emulator-process.js';
import { forgetImages } from './forget-images.js';
import { StageSet } from './stage-set.js';
import { makeWorkTree, sampleTaskDefinition } from './work-tree.js';

const region = 'us-east-1';
const cluster = 'bench';
const container = 'web';

/**
 * @typedef {object} Ground
 * @property {string} folder for the work trees
 * @property {string} cli
 * @property {NodeJS.ProcessEnv} env
 * @property {string} baseImage
 * @property {import('../scripts/setup/signals.js').Signals} signals
 * @property {import('../scripts/setup/stage.js').Log} log
 */

/**
 * Starts the emulator and creates for each contender a work tree, a repository and a service; all alike.
 * @param {Ground} ground
 * @returns {Promise<{ stage: import('./play.js').Stage, lower: () => Promise<void> }>}
 */
export async function raiseStage({ folder, cli, env, baseImage, signals, log }) {
  const emulator = await startEmulatorProcess(cli, env);
  const stageSet = new StageSet({ url: emulator.url, region, cluster });
  const lower = async () => {
    stageSet.close();
    await emulator.stop();
    await forgetImages(emulator.registry);
  };
  try {
    const folders = { 'ecs-ship': join(folder, 'ecs-ship'), script: join(folder, 'script') };
    const aws = {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
    };
    const given = { cli, registry: emulator.registry, cluster, container, baseImage, folders };
    const both = contenders({ ...given, env: { ...env, ...aws } });
    await stageSet.createCluster();
    for (const { name, folder: tree } of both) {
      await makeWorkTree(tree);
      await stageSet.createRepository(name);
      await stageSet.createService(name, sampleTaskDefinition());
    }
    return { stage: { contenders: both, emulator, stageSet, signals, log }, lower };
  } catch (error) {
    await lower();
    throw error;
  }
}
