import type { BrokenSetup } from './broken-setup.js';
import type { DoctorSetup } from './doctor-setup.js';

/** Denies an action, whatever else the policy says. */
export function deny(it: DoctorSetup, ...Action: string[]): void {
  it.policy.Statement.push({ Effect: 'Deny', Action, Resource: '*' });
}

/** Takes an action out of the policy. */
export function forget(it: DoctorSetup, action: string): void {
  const without = (given: string | readonly string[]) => [given].flat().filter((one) => one !== action);
  it.policy.Statement = it.policy.Statement.map((one) => ({ ...one, Action: without(one.Action) }));
}

/** What is wrong with the access to AWS. */
export const brokenAccess: readonly BrokenSetup[] = [
  {
    what: 'credentials that have expired',
    change: ({ faults }) => faults.push({ expiredToken: true }),
    ...{ finds: 'credentials', as: 'failed', says: /expired/i, remedy: /credentials|log in|renew/i },
    unknown: 'most',
    exitCode: 8,
  },
  {
    what: 'no region',
    change: ({ options, environment }) => {
      delete options.region;
      environment.AWS_REGION = undefined;
    },
    ...{ finds: 'region', as: 'failed', says: /No AWS region is set/, remedy: /region/, exitCode: 8 },
    unknown: 'most',
  },
  {
    what: 'the account is another one',
    change: ({ options }) => {
      options['allowed-account-ids'] = ['210987654321'];
    },
    ...{ finds: 'account-allowed', as: 'failed', says: /for account 123456789012; allowed are 210987654321/ },
    remedy: /role of an allowed account/,
  },
  {
    what: 'this machine’s clock is behind',
    change: ({ faults }) => faults.push({ clockSkewSeconds: 900 }),
    ...{ finds: 'clock', as: 'warning', says: /1[45] min.* behind AWS’s/, remedy: /Set the clock/ },
  },
  {
    what: 'this machine’s clock is ahead',
    change: ({ faults }) => faults.push({ clockSkewSeconds: -3600 }),
    ...{ finds: 'clock', as: 'warning', says: /(1 h|59 min).* ahead of AWS’s/, remedy: /Set the clock/ },
  },
  {
    what: 'nobody allowed the service to be updated',
    change: (it) => forget(it, 'ecs:UpdateService'),
    ...{ finds: 'permissions', as: 'failed' },
    says: /denies ecs:UpdateService on arn:aws:ecs:eu-central-1:123456789012:service\/production\/web: no policy allows/,
    remedy: /^Allow ecs:UpdateService on .*docs\/iam\.md/,
  },
  {
    what: 'the policy is without what a release command adds to it',
    change: ({ options }) => {
      options['release-command'] = ['migrate'];
    },
    ...{ finds: 'permissions', as: 'failed' },
    says: /denies ecs:RunTask on arn:aws:ecs:eu-central-1:123456789012:task-definition\/web:/,
    remedy: /^Allow ecs:RunTask on /,
    besides: ['permissions-optional'],
  },
  {
    what: 'a statement denies the push',
    change: (it) => deny(it, 'ecr:PutImage'),
    ...{ finds: 'permissions', as: 'failed', says: /denies ecr:PutImage on .*: a policy denies it/ },
    remedy: /Change the statement that denies it/,
  },
  {
    what: 'the policy is for another repository',
    change: ({ policy }) => {
      policy.Statement = policy.Statement.map((one) =>
        `${one.Resource}`.includes(':repository/web') ? { ...one, Resource: `${one.Resource}-old` } : one,
      );
    },
    ...{ finds: 'permissions', as: 'failed', says: /denies ecr:.*repository\/web: no policy allows/ },
    remedy: /Allow .* on .*repository\/web;/,
    besides: ['permissions-optional'],
    unknown: ['lifecycle-policy'],
  },
  {
    what: 'a diagnosis could not read logs',
    change: (it) => forget(it, 'logs:GetLogEvents'),
    ...{ finds: 'permissions-optional', as: 'warning', says: /without logs:GetLogEvents/ },
    remedy: /Allow logs:GetLogEvents/,
  },
  {
    what: 'IAM may not be asked, and the repository may not be read',
    change: (it) => deny(it, 'iam:SimulatePrincipalPolicy', 'ecr:DescribeRepositories'),
    ...{
      finds: 'permissions',
      as: 'failed',
      says: /ecr:DescribeRepositories/,
      remedy: /ecr:DescribeRepositories/,
    },
    unknown: ['permissions', 'pass-role', 'execution-role-pull'],
  },
  {
    what: 'IAM may not be asked',
    change: (it) => deny(it, 'iam:SimulatePrincipalPolicy'),
    ...{ finds: 'permissions', as: 'skipped', says: /iam:SimulatePrincipalPolicy/ },
    unknown: ['pass-role', 'execution-role-pull'],
  },
];
