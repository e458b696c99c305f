import { ShipError } from '../errors.js';
import type { Run } from './run.js';

/** Guards against the right name in the wrong account; asks only when there is something to compare with. */
export async function checkAccount({ config, ports }: Run): Promise<void> {
  const allowed = config.aws.allowedAccountIds;
  if (allowed.length === 0) return;
  const { accountId, arn } = await ports.identity.whoAmI();
  if (allowed.includes(accountId)) return;
  throw new ShipError('account-not-allowed', `These credentials are for account ${accountId} (${arn}).`, {
    remedy: `allowed-account-ids lets only ${allowed.join(', ')} through: use that account’s role.`,
  });
}
