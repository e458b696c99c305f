import type { Area } from './areas.js';

/** What a line is about; its id is kebab-case and never changed: documents and pages name it. */
interface LineRow {
  readonly area: Area;
  /** One sentence: what has to hold. */
  readonly holds: string;
  /** It is never a warning or a failure. */
  readonly onlyTells?: true;
}

/** THE table of lines; docs/doctor.md is made from it. */
export const lines = {
  credentials: { area: 'access', holds: 'AWS credentials are found, and AWS takes them.' },
  region: { area: 'access', holds: 'A region is set.' },
  'account-allowed': { area: 'access', holds: 'The account is one of `allowed-account-ids`.' },
  clock: { area: 'access', holds: 'The clock is less than five minutes off AWS’s.' },
  permissions: { area: 'access', holds: 'The caller is allowed every action that a ship needs.' },
  'permissions-optional': { area: 'access', holds: 'It is allowed those, too, that a ship can do without.' },
  builder: { area: 'tools', holds: 'A builder answers that can build what is asked.' },
  'task-role': { area: 'roles', holds: 'The task role exists, in the account of the tasks.' },
  'task-role-trust': {
    area: 'roles',
    holds: 'The task role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
  },
  'execution-role': { area: 'roles', holds: 'The execution role exists, where the tasks need one.' },
  'execution-role-trust': {
    area: 'roles',
    holds: 'The execution role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
  },
  'pass-role': { area: 'roles', holds: 'The caller may pass both roles to ECS.' },
  'execution-role-pull': { area: 'roles', holds: 'The execution role may pull the images from ECR.' },
  'execution-role-logs': { area: 'roles', holds: 'The execution role may write the logs.' },
  'execution-role-secrets': {
    area: 'roles',
    holds:
      'The execution role may read the secrets and parameters, and use the keys they are encrypted with.',
  },
  secret: {
    area: 'secrets',
    holds: 'Every secret and parameter of the task definition exists and is not being deleted.',
  },
  'secret-form': { area: 'secrets', holds: 'What follows a secret’s ARN is what ECS takes.' },
  'secret-region': { area: 'secrets', holds: 'Secrets and parameters lie in the region of the tasks.' },
  'secret-json-key': {
    area: 'secrets',
    holds: 'Which JSON keys are asked for; whether they exist only the value tells, which is never read.',
    onlyTells: true,
  },
} as const satisfies Readonly<Record<string, LineRow>>;

export type LineId = keyof typeof lines;
