import { foreignRole, judgeRole } from '../../../src/doctor/roles/judge-role.js';
import { taskRoles } from '../../../src/doctor/roles/task-roles.js';

const home = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const arn = 'arn:aws:iam::123456789012:role/app/web';
const trust = {
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
};

function judged(given: string, found: Parameters<typeof judgeRole>[1]) {
  const [role] = taskRoles({ executionRoleArn: given });
  if (role === undefined) throw new Error('no role');
  return judgeRole(role, found, home).map(({ id, status, text }) => ({ id, status, text }));
}

it('a role that is there and trusts ECS is well', () => {
  expect(judged(arn, { arn, trust }).map(({ status }) => status)).toEqual(['ok', 'ok']);
  expect(judged('web', { arn, trust }).map(({ status }) => status)).toEqual(['ok', 'ok']);
});

it('a role that is not there fails', () => {
  expect(judged(arn, undefined)).toEqual([
    { id: 'execution-role', status: 'failed', text: expect.stringContaining('There is no role web') },
  ]);
});

it('a role of another path is another one', () => {
  const [line] = judged('arn:aws:iam::123456789012:role/web', { arn, trust });
  expect(line).toMatchObject({ id: 'execution-role', status: 'failed' });
  expect(line?.text).toContain(arn);
});

it('a trust policy that leaves ECS out fails', () => {
  const [, line] = judged(arn, { arn, trust: { Statement: [] } });
  expect(line).toMatchObject({ id: 'execution-role-trust', status: 'failed' });
});

it('a role of another account fails', () => {
  const [role] = taskRoles({ taskRoleArn: 'arn:aws:iam::210987654321:role/web' });
  expect(role && foreignRole(role, home)).toMatchObject({ id: 'task-role', status: 'failed' });
});
