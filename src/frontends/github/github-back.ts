import { filesAdapter } from '../../adapters/files.js';
import { envLayer } from '../../config/env-layer.js';
import { explicitLayer } from '../../config/explicit-layer.js';
import type { GivenValues } from '../../config/given-layers.js';
import { loadAbout } from '../../config/load-config.js';
import { rollbackOptions } from '../../config/options/rollback-options.js';
import { readOptions } from '../../config/read-options.js';
import { sharedRows } from '../../config/service-verb-rows.js';
import { restartTask } from '../verbs/restart-task.js';
import { rollbackTask } from '../verbs/rollback-task.js';
import { configured } from '../verbs/service-verb.js';
import { githubShip } from './github-ship.js';
import type { GithubStep } from './github-step.js';

/** `mode: rollback` and `restart`: a revision that there is; what a build would need may be missing. */
export async function githubBack(
  step: GithubStep,
  given: GivenValues,
  mode: 'rollback' | 'restart',
): Promise<number> {
  const names = sharedRows().map(({ name }) => name);
  const asked = await loadAbout(given, names, filesAdapter(step.workingDirectory).readText);
  const { dryRun } = asked.switches;
  if (mode === 'restart') {
    const task = restartTask();
    return githubShip(step, configured(asked, task), { dryRun, task });
  }
  const task = rollbackTask(wishes(given));
  task.check(asked);
  return githubShip(step, configured(asked, task), { dryRun, task });
}

/** `loadAbout` has refused what is wrong with them. */
function wishes({ explicit, env }: GivenValues) {
  const own = rollbackOptions.map(({ name }) => [name, explicit[name]]);
  const layers = [explicitLayer('inputs', Object.fromEntries(own)), envLayer(env, rollbackOptions)];
  return readOptions(rollbackOptions, layers).values;
}
