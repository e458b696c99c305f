import { executionNeeds } from '../../../src/doctor/roles/execution-needs.js';

const home = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const options = { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'web' };

function needsOf(container: object) {
  return executionNeeds({ containerDefinitions: [{ name: 'web', ...container }] }, home);
}

it('an image of ECR has to be pulled, of whichever account and region', () => {
  const [login, pull] = needsOf({ image: '210987654321.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:1' });
  expect(login).toMatchObject({ what: 'pull', resource: '*' });
  expect(pull?.resource).toBe('arn:aws:ecr:eu-west-1:210987654321:repository/web');
});

it('an image of elsewhere needs nothing', () => {
  expect(needsOf({ image: 'public.ecr.aws/docker/library/nginx:1' })).toEqual([]);
});

it('logs are written to a stream of the group', () => {
  const logs = needsOf({ image: 'nginx', logConfiguration: { logDriver: 'awslogs', options } });
  expect(logs.map(({ actions }) => actions)).toEqual([['logs:CreateLogStream', 'logs:PutLogEvents']]);
  expect(logs[0]?.resource).toBe(
    'arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/web:log-stream:web/example',
  );
});

it('secrets and parameters are read by their ARNs, without what ECS adds to a secret’s', () => {
  const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-AbCdEf';
  const secrets = [
    { name: 'DB', valueFrom: `${arn}:password::` },
    { name: 'KEY', valueFrom: '/app/key' },
  ];
  expect(needsOf({ image: 'nginx', secrets })).toEqual([
    { what: 'secrets', actions: ['secretsmanager:GetSecretValue'], resource: arn },
    {
      what: 'secrets',
      actions: ['ssm:GetParameters'],
      resource: 'arn:aws:ssm:eu-central-1:123456789012:parameter/app/key',
    },
  ]);
});
