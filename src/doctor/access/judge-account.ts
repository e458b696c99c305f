import type { CallerIdentity } from '../../ports/identity-port.js';
import { failed, type Line, ok } from '../line.js';

/** Whether the account is an allowed one; nothing where any is. */
export function judgeAccount({ accountId }: CallerIdentity, allowed: readonly string[]): readonly Line[] {
  if (allowed.length === 0) return [];
  if (allowed.includes(accountId)) return [ok('account-allowed', `${accountId} is an allowed account`)];
  return [
    failed(
      'account-allowed',
      `The credentials are for account ${accountId}; allowed are ${allowed.join(', ')}.`,
      'Use a role of an allowed account, or correct allowed-account-ids.',
    ),
  ];
}
