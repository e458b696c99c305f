import type { ExecutionNeed } from '../../../src/doctor/roles/execution-needs.js';
import { judgeExecution } from '../../../src/doctor/roles/judge-execution.js';

const resource = 'arn:aws:ecr:eu-central-1:123456789012:repository/web';
const actions = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const needs: readonly ExecutionNeed[] = [
  { what: 'pull', actions, resource },
  { what: 'logs', actions: ['logs:PutLogEvents'], resource: 'arn:logs' },
];

it('tells what the role is for, thing by thing, and names what it lacks with the resource', () => {
  const denied = actions.map((action) => ({ what: 'pull' as const, action, resource }));
  const [pull, logs] = judgeExecution('web', needs, denied);
  expect(pull).toMatchObject({ id: 'execution-role-pull', status: 'failed' });
  expect(pull?.text).toContain(`ecr:BatchGetImage, ecr:GetDownloadUrlForLayer on ${resource}`);
  expect(pull?.remedy).toContain('AmazonECSTaskExecutionRolePolicy');
  expect(logs).toMatchObject({ id: 'execution-role-logs', status: 'ok' });
});

it('tells what forbids it where something does', () => {
  const denied = [
    { what: 'logs', action: 'logs:PutLogEvents', resource: '*', because: 'explicit deny' },
  ] as const;
  expect(judgeExecution('web', needs, denied)[1]?.text).toContain('(explicit deny)');
});
