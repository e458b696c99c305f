import type { IdentityPolicy } from '../faults/identity-policy.js';

const allow = (...Action: readonly string[]): IdentityPolicy => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});

/** The AWS managed policies that a seeded role may have, by ARN (source: AWS managed policy reference guide). */
export const managedPolicies: Readonly<Record<string, IdentityPolicy>> = {
  'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy': allow(
    'ecr:GetAuthorizationToken',
    'ecr:BatchCheckLayerAvailability',
    'ecr:GetDownloadUrlForLayer',
    'ecr:BatchGetImage',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ),
  'arn:aws:iam::aws:policy/AdministratorAccess': allow('*'),
};
