import type { SecretMasker } from './secret-masker.js';

/** GitHub docs, "Workflow syntax": a job's outputs are 1 MB at most, measured in UTF-16. */
const largest = 1024 * 1024;

/** What other jobs get: an output that holds a secret is dropped (source: actions/runner, JobExtension). */
export function readJobOutputs(asked: Readonly<Record<string, string>>, masker: SecretMasker) {
  const faults: string[] = [];
  const outputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(asked)) {
    if (masker.holds(value)) faults.push(`Skip output '${name}' since it may contain secret.`);
    else if (value !== '') outputs[name] = value;
  }
  const size = Object.values(outputs).reduce((sum, value) => sum + 2 * value.length, 0);
  if (size <= largest) return { outputs, faults };
  return { outputs: {}, faults: [...faults, `the outputs have ${size} bytes, 1 MB is allowed`] };
}
