import { optionPlace } from '../../config/option-place.js';
import { ShipError } from '../../errors.js';
import type { LifecycleRule } from '../../plan/lifecycle-rule.js';
import type { FileReader } from '../file-reader.js';

/** The rules of the user's own policy file, checked; undefined when none is given or it would not be used. */
export async function readPolicyFile({
  config,
  ports,
}: FileReader): Promise<readonly LifecycleRule[] | undefined> {
  const { policyFile, mode } = config.lifecycle;
  if (policyFile === undefined || mode === 'off') return undefined;
  const text = await ports.files.readText(policyFile);
  if (text !== undefined) {
    const { parseLifecyclePolicy } = await import('../../plan/lifecycle-file.js');
    return parseLifecyclePolicy(policyFile, text);
  }
  const where = optionPlace(config, 'lifecycle-policy');
  throw new ShipError('lifecycle-policy-unreadable', `${where}: there is no file ${policyFile}.`, {
    remedy: 'Correct the option lifecycle-policy, or leave it out to use keep-images and untagged-days.',
  });
}
