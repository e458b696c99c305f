import type { Here } from '../../iam/resources.js';
import type { Role } from '../../ports/roles-port.js';
import { failed, type Line, ok, skipped } from '../line.js';
import type { TaskRole } from './task-roles.js';
import { trustProblem } from './trust-problem.js';

const page = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';

/** Whether a role exists as it is written, and whether ECS may take it for tasks. */
export function judgeRole(wanted: TaskRole, found: Role | undefined, home: Here): readonly Line[] {
  const { use, given, name } = wanted;
  const what = `the ${use} role ${name}`;
  const option = use === 'task' ? 'task-role' : 'execution-role';
  if (found === undefined)
    return [
      failed(
        `${use}-role`,
        `There is no role ${name}, which the task definition has as its ${use} role.`,
        `Create the role, or correct ${use === 'task' ? 'taskRoleArn' : 'executionRoleArn'} in the task definition (option ${option}).`,
      ),
    ];
  if (given.startsWith('arn:') && given !== found.arn)
    return [
      failed(
        `${use}-role`,
        `The task definition has ${given} as its ${use} role, but the role ${name} is ${found.arn}.`,
        `Write ${found.arn} (option ${option}).`,
      ),
    ];
  return [ok(`${use}-role`, `${what} exists`), trustLine(wanted, found, home)];
}

function trustLine({ use, name }: TaskRole, { trust }: Role, home: Here): Line {
  const id = `${use}-role-trust` as const;
  if (trust === undefined) return skipped(id, `The trust policy of ${name} cannot be read.`);
  const problem = trustProblem(trust, home);
  if (problem === undefined) return ok(id, `ECS may take ${name} for tasks`);
  return failed(
    id,
    `ECS may not take ${name} for tasks: ${problem}.`,
    `Have the role’s trust policy allow sts:AssumeRole to the service ecs-tasks.amazonaws.com, at most on condition that aws:SourceAccount is ${home.account} and aws:SourceArn is like arn:${home.partition}:ecs:${home.region}:${home.account}:*.`,
    page,
  );
}

/** One of another account is no role for its tasks. */
export function foreignRole({ use, given, account }: TaskRole, home: Here): Line {
  return failed(
    `${use}-role`,
    `The ${use} role ${given} is of account ${account}; tasks run in account ${home.account}.`,
    'Name a role of that account, which may assume the other one.',
    page,
  );
}
