import { ShipError } from '../../errors.js';
import { roleParts } from '../../iam/role-arn.js';
import type { Patient } from '../patient.js';

/**
 * ARN of the role or user whose policies decide; undefined for an account's root, which may do everything, and for what IAM
 * simulates nothing of. A session's ARN does not tell the path of its role.
 */
export async function principalOf({ identity, role, config }: Patient): Promise<string | undefined> {
  const { arn } = await identity();
  if (/^arn:[^:]+:iam::\d+:user\//.test(arn)) return arn;
  const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  if (name === undefined) return undefined;
  const { partition, accountId } = roleParts(arn);
  const { roleToAssume, roleChain = [] } = config.aws;
  const named = [...roleChain, roleToAssume ?? ''].find((one) => one.endsWith(`/${name}`));
  const found = named === undefined ? await role(name).catch(unlessBug) : undefined;
  return named ?? found?.arn ?? `arn:${partition}:iam::${accountId}:role/${name}`;
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof ShipError)) throw error;
  return undefined;
}
