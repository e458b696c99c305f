import type { ExplicitValues } from '../../config/explicit-layer.js';

/** Every input the runner passed, by name; names nobody declared are passed too, and reported by the configuration. */
export function githubInputs(env: NodeJS.ProcessEnv): ExplicitValues {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
  return Object.fromEntries(
    inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value]),
  );
}
