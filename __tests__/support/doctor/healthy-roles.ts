import type { DoctorSetup, SetupRole } from './doctor-setup.js';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';
export const SECRET = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:web/db-AbCdEf`;
export const PARAMETER = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/web/level`;

/** Both roles trust ECS's tasks; the execution role may pull, write logs and read what the task definition names. */
export function healthyRoles(): DoctorSetup['roles'] {
  const role = (RoleName: string): SetupRole => ({
    RoleName,
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    ManagedPolicyArns: [],
    Policies: [],
  });
  const read = (Action: string, Resource: string) => ({ Effect: 'Allow', Action, Resource }) as const;
  const Statement = [read('secretsmanager:GetSecretValue', SECRET), read('ssm:GetParameters', PARAMETER)];
  return {
    execution: {
      ...role('web-execution'),
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'],
      Policies: [{ PolicyName: 'secrets', PolicyDocument: { Version: '2012-10-17', Statement } }],
    },
    task: role('web-task'),
  };
}
