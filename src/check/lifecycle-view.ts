import { parseLifecyclePolicy } from '../plan/lifecycle-file.js';
import type { LifecycleView } from './check-input.js';
import { readDataFile } from './data-file.js';

/** Reads a lifecycle policy file. Throws `lifecycle-policy-invalid` with everything that ECR would refuse. */
export function lifecycleView(path: string, text: string): LifecycleView {
  const rules = parseLifecyclePolicy(path, text);
  const file = readDataFile(path, text);
  return {
    rules: rules.map((rule, index) => ({
      rule,
      place: file.at(['rules', index, 'selection', 'countNumber']),
    })),
  };
}
