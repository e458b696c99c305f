import type { Definition } from './family.js';

/** What the definitions of the corpus refer to; nothing of it exists. */
export const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
export const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
export const parameter = (name: string) => `arn:aws:ssm:eu-central-1:123456789012:parameter/${name}`;
export const secret = (name: string) =>
  `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;

/** Every definition's container that gets the image is called so. */
export const app = { name: 'app', image: `${registry}/shop:1.4.2` };

/** The smallest Fargate task. */
export const fargate = {
  networkMode: 'awsvpc' as const,
  requiresCompatibilities: ['FARGATE' as const],
  cpu: '256',
  memory: '512',
  executionRoleArn: role('execution'),
} satisfies Partial<Definition>;

/** A group of the log driver awslogs. */
export const logs = (group: string) => ({
  logDriver: 'awslogs' as const,
  options: { 'awslogs-group': group, 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'ecs' },
});
