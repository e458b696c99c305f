import { measureRun } from './measure-run.js';
import { runLogged } from './run-logged.js';
import { changeSource } from './work-tree.js';

/** @typedef {import('./contenders.js').Contender} Contender */
/** @typedef {'changed' | 'unchanged'} Scenario */

/**
 * One measured run.
 * @typedef {import('./measure-run.js').RunMeasures & {
 *   contender: import('./contenders.js').Name, scenario: Scenario, pair: number }} Run
 */

/**
 * @typedef {object} Stage
 * @property {readonly Contender[]} contenders
 * @property {import('./emulator-process.js').EmulatorProcess} emulator
 * @property {import('./stage-set.js').StageSet} stageSet
 * @property {import('../scripts/setup/signals.js').Signals} signals
 * @property {import('../scripts/setup/stage.js').Log} log
 */

const TASKS = 2;

/**
 * One ship each that is not counted: it uploads the base image's layers and warms the caches; then the services get
 * their tasks.
 * @param {Stage} stage
 */
export async function warmUp(stage) {
  for (const contender of stage.contenders) {
    await shipOnce(stage, contender);
    await stage.stageSet.scale(contender.name, TASKS);
    await stage.stageSet.settle(contender.name, stage.signals);
  }
  stage.log(`✓ warm-up: one ship each, then ${TASKS} tasks each`);
}

/**
 * The contenders in turn: each ships an equally changed commit, then each ships the same commit again.
 * @param {Stage} stage
 * @param {number} pair its number, from 1
 * @returns {Promise<Run[]>}
 */
export async function playPair(stage, pair) {
  /** @type {Run[]} */
  const runs = [];
  for (const { name, folder } of stage.contenders) await changeSource(folder, `${pair}, by ${name}`);
  for (const scenario of /** @type {const} */ (['changed', 'unchanged'])) {
    for (const contender of stage.contenders) {
      const measures = await shipOnce(stage, contender);
      runs.push({ ...measures, contender: contender.name, scenario, pair });
      const seconds = (measures.wallMs / 1000).toFixed(1);
      stage.log(`  pair ${pair}, ${scenario} commit, ${contender.name}: ${seconds} s`);
    }
  }
  return runs;
}

/** @param {Stage} stage @param {Contender} contender */
async function shipOnce(stage, contender) {
  const { process, log } = await runLogged(stage, contender);
  const { stageSet, signals } = stage;
  const measures = measureRun(process, log, await stageSet.finishedAt(contender.name, process.startedAt));
  await stageSet.settle(contender.name, signals);
  return measures;
}
