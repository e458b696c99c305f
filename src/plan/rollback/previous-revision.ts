import type { DeployedRevision } from '../../ports/revisions-port.js';
import { numberOf } from '../old-revision.js';

/** What a service went through, as far as ECS remembers it. */
export interface ServicePast {
  /** Newest first. */
  readonly history: readonly DeployedRevision[];
  /** The deployment that goes on. */
  readonly going: DeployedRevision | undefined;
  /** ARN of the revision that the service runs. */
  readonly current: string;
}

/**
 * ARN of the revision that was stable before the current one: the last one whose deployment succeeded before the current
 * one's first did. A revision that an earlier rollback has left is newer than what it went back to, and is never gone to.
 */
export function previousRevision({ history, going, current }: ServicePast): string | undefined {
  const leaving = going?.taskDefinitionArn ?? current;
  const stable = history.filter(({ status }) => status === 'SUCCESSFUL').map((one) => one.taskDefinitionArn);
  const first = stable.lastIndexOf(leaving);
  return stable.slice(first + 1).find((arn) => arn !== leaving && isBefore(arn, leaving));
}

/** Whether ECS has taken the last deployment back already; then the service is where a rollback would bring it. */
export function wasRolledBack({ history, going, current }: ServicePast): DeployedRevision | undefined {
  const [newest] = history;
  const restored = history.find(({ status }) => status === 'SUCCESSFUL')?.taskDefinitionArn;
  const isBack = newest?.status === 'ROLLBACK_SUCCESSFUL' && newest.taskDefinitionArn !== current;
  return going === undefined && isBack && restored === current ? newest : undefined;
}

/** Revisions of another family cannot be compared. */
export function isBefore(one: string, other: string): boolean {
  return familyOf(one) !== familyOf(other) || numberOf(one) < numberOf(other);
}

/** `web` of `arn:…:task-definition/web:3`. */
export function familyOf(arn: string): string {
  return arn.split('/').at(-1)?.split(':')[0] ?? '';
}
