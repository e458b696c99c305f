import { judgePermissions } from '../../../src/doctor/access/judge-permissions.js';
import type { Decision } from '../../../src/ports/roles-port.js';

const resource = 'arn:aws:ecr:eu-central-1:123456789012:repository/web';
const allowed = (action: string): Decision => ({ action, isAllowed: true, missingContext: [] });
const denied = (action: string, more: Partial<Decision> = {}): Decision => ({
  ...allowed(action),
  isAllowed: false,
  ...more,
});

const judge = (...decisions: readonly Decision[]) => judgePermissions([{ resource, decisions }]);

it('everything allowed is one line', () => {
  expect(judge(allowed('ecr:PutImage'), allowed('ecr:BatchGetImage'))).toMatchObject([
    { id: 'permissions', status: 'ok', text: expect.stringContaining('2 actions') },
  ]);
});

it('what a ship needs fails, with the resource', () => {
  const [line, ...others] = judge(denied('ecr:InitiateLayerUpload'), denied('ecr:UploadLayerPart'));
  expect(others).toEqual([]);
  expect(line).toMatchObject({ id: 'permissions', status: 'failed' });
  expect(line?.text).toContain(`ecr:InitiateLayerUpload, ecr:UploadLayerPart on ${resource}: no policy`);
  expect(line?.remedy).toContain('docs/iam.md');
});

it('what it can do without is a warning that says what is lost', () => {
  const lines = judge(allowed('ecr:BatchGetImage'), denied('ecs:StopServiceDeployment'));
  expect(lines.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'permissions ok',
    'permissions-optional warning',
  ]);
  expect(lines[1]?.text).toContain('is left to ECS');
});

it('what only some ships can do without fails where this one cannot', () => {
  const decisions = [denied('ecr:PutImage')];
  expect(judgePermissions([{ resource, decisions }])[1]).toMatchObject({ status: 'warning' });
  expect(judgePermissions([{ resource, decisions }], ['ecr:PutImage'])).toMatchObject([
    { id: 'permissions', status: 'failed' },
  ]);
});

it.each([
  ['explicit deny', 'a policy denies it'],
  ['permissions boundary', 'the permissions boundary does not allow it'],
  ['organization policy', 'the organization policy does not allow it'],
] as const)('%s is told', (because, why) => {
  expect(judge(denied('ecs:UpdateService', { because }))[0]?.text).toContain(why);
});

it('a condition that a simulation cannot know is only a warning', () => {
  const [line] = judge(denied('ecs:UpdateService', { missingContext: ['aws:PrincipalTag/team'] }));
  expect(line).toMatchObject({ status: 'warning' });
  expect(line?.text).toContain('aws:PrincipalTag/team');
});
