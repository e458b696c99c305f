import { awsFailure } from '../../../src/adapters/aws/aws-failure.js';
import type { IamAction } from '../../../src/iam/iam-actions.js';

const CI = 'User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform:';
const ROLE = 'arn:aws:iam::123456789012:role/web-execution';

function failure(name: string, message: string, action: IamAction = 'ecs:RegisterTaskDefinition') {
  return awsFailure({ name, message, $metadata: { requestId: 'r-1', httpStatusCode: 400 } }, action);
}

describe('a refusal of AWS', () => {
  it.each(['AccessDeniedException', 'ClientException'])(
    'names the role that may not be passed, and both ways out (%s)',
    (name) => {
      const because = 'because no identity-based policy allows the iam:PassRole action';
      const told = failure(name, `${CI} iam:PassRole on resource: ${ROLE} ${because}`);
      expect(told).toMatchObject({ code: 'permission-denied', exitCode: 8, evidence: ['request id r-1'] });
      expect(told.message).toBe(
        `AWS denies ecs:RegisterTaskDefinition: the caller may not pass ${ROLE} to ECS (iam:PassRole).`,
      );
      expect(told.remedy).toMatch(
        new RegExp(`Allow iam:PassRole on ${ROLE} .*iam:PassedToService.*; or name a role`),
      );
      expect(told.docs).toMatch(/passrole/);
    },
  );

  it('names any other missing action without speaking of roles', () => {
    const told = failure('AccessDeniedException', `${CI} ecs:RegisterTaskDefinition on resource: *`);
    expect(told.message).toMatch(/^AWS denies ecs:RegisterTaskDefinition: User/);
    expect(told.remedy).not.toMatch(/PassRole/);
    expect(told.docs).toBeUndefined();
  });

  it.each([
    ['ecs:RegisterTaskDefinition', 'LimitExceededException', /Revisions per task definition family/],
    ['ecs:UpdateService', 'ServiceQuotaExceededException', /Tasks per service/],
    ['ecr:CreateRepository', 'LimitExceededException', /Registered repositories/],
  ] as const)('names the quota that %s exceeds', (action, name, quota) => {
    const told = failure(name, 'Too many.', action);
    expect(told).toMatchObject({ code: 'quota-exceeded', message: `${action} exceeds a quota: Too many.` });
    expect(told.remedy).toMatch(quota);
    expect(told.docs).toMatch(/service-quotas/);
  });

  it('does not take a rate for a quota', () => {
    expect(failure('RequestLimitExceeded', 'Request limit exceeded.').code).toBe('throttled');
  });
});
