import { readEvent } from '../../adapters/read-event.js';
import { type GivenValues, givenLayers, givenText } from '../../config/given-layers.js';
import { rollbackOptions } from '../../config/options/rollback-options.js';
import { parseBoolean } from '../../config/parse/parse-boolean.js';
import type { Layer } from '../../config/raw-option.js';
import { ShipError } from '../../errors.js';
import { decideMode } from '../../plan/mode/decide-mode.js';
import { githubEvent } from '../../plan/mode/github-event.js';
import { type ModeDecision, modes } from '../../plan/mode/ship-mode.js';

/** What the inputs and the event ask for; of what cannot be read the configuration tells. Throws like `decideMode`. */
export async function githubMode(given: GivenValues, env: NodeJS.ProcessEnv): Promise<ModeDecision> {
  const layers = givenLayers(given);
  const text = givenText('mode', layers)?.text ?? 'auto';
  const asked = [...modes, 'auto' as const].find((mode) => mode === text);
  const event = githubEvent(env, await readEvent(env));
  if (asked === undefined) return nothingToDecide;
  if (asked !== 'rollback') refuseTarget(layers, text);
  const dry = parseBoolean(givenText('dry-run', layers)?.text ?? 'false');
  const isDry = dry.ok && dry.value;
  // Both say that nothing is to change; what is asked for by its name is done.
  if (isDry && (asked === 'auto' || asked === 'ship')) return decideMode('plan', event);
  return decideMode(asked, event);
}

/** Leads to the configuration, which refuses what was asked. */
const nothingToDecide: ModeDecision = { mode: 'ship', told: [], leftOut: [] };

/** Nobody is to believe that an earlier revision is deployed while the newest commit is. */
function refuseTarget(layers: readonly Layer[], mode: string): void {
  const target = rollbackOptions.map(({ name }) => givenText(name, layers)).find((one) => one !== undefined);
  if (target === undefined) return;
  throw new ShipError(
    'option-invalid',
    `${target.where}: says where mode: rollback goes, and the mode is ${mode}`,
    {
      remedy: 'Set mode: rollback, or leave it out.',
    },
  );
}
