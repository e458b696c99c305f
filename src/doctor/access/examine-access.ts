import type { Line } from '../line.js';
import { failedBy, ok, readOr, skipped } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeAccount } from './judge-account.js';

/** Who we are to AWS, and where. */
export async function examineAccess(patient: Patient): Promise<readonly Line[]> {
  const [identity, region] = await Promise.all([
    readOr(patient.identity(), (error) =>
      error.code === 'region-missing'
        ? skipped('credentials', 'Nobody can be asked without a region.')
        : failedBy('credentials', error),
    ),
    readOr(patient.region(), (error) => failedBy('region', error)),
  ]);
  const who =
    'lines' in identity
      ? identity.lines
      : [
          ok('credentials', `${identity.value.arn} of account ${identity.value.accountId}`),
          ...judgeAccount(identity.value, patient.config.aws.allowedAccountIds),
        ];
  return [...who, ...('lines' in region ? region.lines : [ok('region', region.value)])];
}
