import { join } from 'node:path';
import { runLogged } from '../run-logged.js';
import { changeSource, headOf } from '../work-tree.js';
import { buildArgv, buildContenders, repositoryOf } from './build-contenders.js';
import { imagesOf } from './build-images.js';
import { measureBuild } from './measure-build.js';

/** @typedef {import('./build-contenders.js').BuilderName} BuilderName */
/** @typedef {import('./raise-build-stage.js').BuildStage} BuildStage */
/** @typedef {typeof scenarios[number]} BuildScenario */

/**
 * What a build is one of.
 * @typedef {object} BuildOccasion
 * @property {import('./build-images.js').ImageName} image
 * @property {BuildScenario} scenario
 * @property {BuilderName} contender
 * @property {number} pair from 1
 * @property {number} latencyMs
 */

/** @typedef {import('./measure-build.js').BuildMeasures & BuildOccasion} BuildRun */

/** In this order: the first has nothing to build on, the second a cache, the third changes nothing. */
export const scenarios = /** @type {const} */ (['cold', 'warm', 'unchanged']);

/**
 * Each of the pair's images built three times by both in turn; who begins alternates from pair to pair.
 * @param {BuildStage} stage
 * @param {{ pair: number, latencyMs: number }} occasion
 * @returns {Promise<BuildRun[]>}
 */
export async function playBuildPair(stage, occasion) {
  /** @type {BuildRun[]} */
  const runs = [];
  const turns = occasion.pair % 2 === 1 ? buildContenders : buildContenders.toReversed();
  for (const { name: image } of imagesOf(occasion.pair)) {
    for (const scenario of scenarios) {
      for (const contender of turns) {
        runs.push(await buildOnce(stage, { ...occasion, image, scenario, contender }));
      }
    }
  }
  return runs;
}

/** @param {BuildStage} stage @param {BuildOccasion} occasion @returns {Promise<BuildRun>} */
async function buildOnce(stage, occasion) {
  const { image, scenario, contender } = occasion;
  const folder = join(stage.place.folder, repositoryOf(contender, image));
  // The work trees are new and random, so that no other text of this number was ever built from them.
  if (scenario === 'warm') await changeSource(folder, 'warm');
  const argv = buildArgv(contender, { ...stage.place, name: image, commit: await headOf(folder) });
  const { process, log } = await runLogged(stage, { name: contender, argv, folder, env: stage.env });
  return { ...measureBuild(process, log), ...occasion };
}
