import { deny, forget } from './broken-access.js';
import type { BrokenSetup } from './broken-setup.js';

/** What is wrong with the roles of the tasks. */
export const brokenRoles: readonly BrokenSetup[] = [
  {
    what: 'the task role is not there',
    change: ({ definition }) => {
      definition.taskRoleArn = 'arn:aws:iam::123456789012:role/web-tsk';
    },
    ...{
      finds: 'task-role',
      as: 'failed',
      says: /There is no role web-tsk/,
      remedy: /Create the role, or correct taskRoleArn/,
    },
    besides: ['pass-role'],
  },
  {
    what: 'the task role has a path that the definition leaves out',
    change: ({ roles }) => {
      roles.task.Path = '/tasks/';
    },
    ...{
      finds: 'task-role',
      as: 'failed',
      says: /the role web-task is arn:aws:iam::123456789012:role\/tasks\/web-task/,
    },
    remedy: /Write arn:aws:iam::123456789012:role\/tasks\/web-task/,
  },
  {
    what: 'the task role trusts EC2',
    change: ({ roles }) => {
      roles.task.AssumeRolePolicyDocument.Statement = [
        { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ];
    },
    ...{
      finds: 'task-role-trust',
      as: 'failed',
      says: /no statement lets ecs-tasks.amazonaws.com assume it/,
    },
    remedy: /sts:AssumeRole to the service ecs-tasks.amazonaws.com/,
  },
  {
    what: 'the execution role is of another account',
    change: ({ definition }) => {
      definition.executionRoleArn = 'arn:aws:iam::210987654321:role/web-execution';
    },
    ...{
      finds: 'execution-role',
      as: 'failed',
      says: /is of account 210987654321; tasks run in account 123456789012/,
    },
    remedy: /role of that account/,
    besides: ['pass-role'],
  },
  {
    what: 'the execution role trusts ECS itself, not its tasks',
    change: ({ roles }) => {
      roles.execution.AssumeRolePolicyDocument.Statement = [
        { Effect: 'Allow', Principal: { Service: 'ecs.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ];
    },
    ...{
      finds: 'execution-role-trust',
      as: 'failed',
      says: /no statement lets ecs-tasks/,
      remedy: /ecs-tasks/,
    },
  },
  {
    what: 'the caller may not pass roles',
    change: (it) => forget(it, 'iam:PassRole'),
    ...{ finds: 'pass-role', as: 'failed', says: /may not pass .*web-task and .*web-execution to ECS/ },
    remedy: /Allow iam:PassRole on .*PassedToService is ecs-tasks/,
  },
  {
    what: 'the execution role may not write logs',
    change: ({ roles }) => {
      roles.execution.ManagedPolicyArns = [];
      const [policy] = roles.execution.Policies;
      policy?.PolicyDocument.Statement.push({ Effect: 'Allow', Action: 'ecr:*', Resource: '*' });
    },
    ...{
      finds: 'execution-role-logs',
      as: 'failed',
      says: /not allowed logs:CreateLogStream.* on .*:log-group:\/ecs\/web/,
    },
    remedy: /Attach the policy AmazonECSTaskExecutionRolePolicy/,
  },
  {
    what: 'the execution role may not pull',
    change: ({ roles }) => {
      roles.execution.ManagedPolicyArns = [];
      const [policy] = roles.execution.Policies;
      policy?.PolicyDocument.Statement.push({ Effect: 'Allow', Action: 'logs:*', Resource: '*' });
    },
    ...{ finds: 'execution-role-pull', as: 'failed', says: /not allowed ecr:GetAuthorizationToken/ },
    remedy: /Attach the policy AmazonECSTaskExecutionRolePolicy/,
  },
  {
    what: 'the execution role may not read the parameter',
    change: ({ roles }) => {
      roles.execution.Policies[0]?.PolicyDocument.Statement.pop();
    },
    ...{
      finds: 'execution-role-secrets',
      as: 'failed',
      says: /not allowed ssm:GetParameters on .*parameter\/web\/level/,
    },
    remedy: /Allow ssm:GetParameters/,
  },
  {
    what: 'the execution role may not use the secret’s key',
    change: ({ secrets }) => {
      for (const secret of secrets) secret.KmsKeyId = 'arn:aws:kms:eu-central-1:123456789012:key/own';
    },
    ...{ finds: 'execution-role-secrets', as: 'failed', says: /not allowed kms:Decrypt on .*key\/own/ },
    remedy: /Allow kms:Decrypt/,
  },
  {
    what: 'nobody may look at roles',
    change: (it) => deny(it, 'iam:GetRole'),
    ...{ finds: 'execution-role', as: 'skipped', says: /iam:GetRole/, unknown: ['task-role'] },
  },
];
