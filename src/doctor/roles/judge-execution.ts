import type { Decision } from '../../ports/roles-port.js';
import { failed, type Line, ok } from '../line.js';
import type { ExecutionNeed } from './execution-needs.js';

/** An action that the execution role needs and does not have. */
export interface DeniedNeed {
  readonly what: ExecutionNeed['what'];
  readonly action: string;
  readonly resource: string;
  readonly because?: Decision['because'] | undefined;
}

const words = {
  pull: { well: 'pull the images from ECR', failure: 'cannot pull from ECR' },
  logs: { well: 'write the logs', failure: 'cannot write the logs' },
  secrets: { well: 'read the secrets', failure: 'cannot read secrets' },
} as const;

/** A line for each thing that the role is for. */
export function judgeExecution(
  role: string,
  needs: readonly ExecutionNeed[],
  denied: readonly DeniedNeed[],
): readonly Line[] {
  const kinds = [...new Set(needs.map(({ what }) => what))];
  return kinds.map((what) => {
    const its = denied.filter((one) => one.what === what);
    const id = `execution-role-${what}` as const;
    if (its.length === 0) return ok(id, `the execution role ${role} may ${words[what].well}`);
    const list = listOf(its);
    const cause = its[0]?.because === undefined ? '' : ` (${its[0].because})`;
    return failed(
      id,
      `The execution role ${role} ${words[what].failure}, so no task would start: it is not allowed ${list}${cause}.`,
      what === 'secrets'
        ? `Allow ${list} to the role.`
        : 'Attach the policy AmazonECSTaskExecutionRolePolicy to the role, or allow it that.',
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
    );
  });
}

/** The actions of each resource together. */
function listOf(denied: readonly DeniedNeed[]): string {
  const resources = [...new Set(denied.map(({ resource }) => resource))];
  const actionsOn = (resource: string) =>
    denied
      .filter((one) => one.resource === resource)
      .map(({ action }) => action)
      .join(', ');
  return resources.map((resource) => `${actionsOn(resource)} on ${resource}`).join('; ');
}
