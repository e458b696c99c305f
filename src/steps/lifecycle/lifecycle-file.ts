import { ShipError } from '../../errors.js';
import { parseLifecyclePolicy } from '../../plan/lifecycle-file.js';
import type { LifecycleRule } from '../../plan/lifecycle-rule.js';
import type { Run } from '../run.js';

/** The rules of the user's own policy file, checked; undefined when none is given or it would not be used. */
export async function readPolicyFile({ config, ports }: Run): Promise<readonly LifecycleRule[] | undefined> {
  const { policyFile, mode } = config.lifecycle;
  if (policyFile === undefined || mode === 'off') return undefined;
  const text = await ports.files.readText(policyFile);
  if (text !== undefined) return parseLifecyclePolicy(policyFile, text);
  throw new ShipError('lifecycle-policy-unreadable', `There is no file ${policyFile}.`, {
    remedy: 'Correct the option lifecycle-policy, or leave it out to use keep-images and untagged-days.',
  });
}
