import type { Line } from '../line.js';
import { failedBy, ok, readOr, skipped } from '../line.js';
import type { Patient } from '../patient.js';
import { examinePermissions } from './examine-permissions.js';
import { judgeAccount } from './judge-account.js';
import { judgeClock } from './judge-clock.js';

/** Who we are to AWS, and where. */
export async function examineAccess(patient: Patient): Promise<readonly Line[]> {
  const [identity, region, permissions] = await Promise.all([
    readOr(patient.identity(), (error) =>
      error.code === 'region-missing'
        ? skipped('credentials', 'Nobody can be asked without a region.')
        : failedBy('credentials', error),
    ),
    readOr(patient.region(), (error) => failedBy('region', error)),
    examinePermissions(patient),
  ]);
  const who =
    'lines' in identity
      ? identity.lines
      : [
          ok('credentials', `${identity.value.arn} of account ${identity.value.accountId}`),
          ...judgeClock(identity.value.clockAheadMs),
          ...judgeAccount(identity.value, patient.config.aws.allowedAccountIds),
        ];
  const where = 'lines' in region ? region.lines : [ok('region', region.value)];
  return [...who, ...where, ...permissions];
}
