import type { DeployedRevision } from '../../ports/revisions-port.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';

/** How a service goes back. */
export interface WayBack {
  /** ARN of the revision to go back to. */
  readonly to: string;
  /** ARN of the revision to leave; of a deployment under way, the one that it brings. */
  readonly from: string;
  /** The deployment under way whose rollback leads there, where ECS can do that by itself. */
  readonly undo?: Undo | undefined;
}

/** A deployment under way that is to be rolled back. */
export interface Undo {
  /** Of the service deployment. */
  readonly arn: string;
  /** `ecs-svc/N` */
  readonly id: string;
  /** Milliseconds since the epoch, by AWS's clock. */
  readonly createdAt: number;
  /** ECS is on its way back already. */
  readonly begun: boolean;
}

const underWay = /^(PENDING|IN_PROGRESS|ROLLBACK_REQUESTED|ROLLBACK_IN_PROGRESS)$/;

/** The deployment that goes on; one whose rollout has failed and stands stays as it is, and is none. */
export function goingOn(
  history: readonly DeployedRevision[],
  { deployments }: Pick<ServiceSnapshot, 'deployments'>,
): DeployedRevision | undefined {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState === 'FAILED') return undefined;
  const [newest] = history;
  return newest !== undefined && underWay.test(newest.status) ? newest : undefined;
}

/**
 * The way to a revision. ECS itself rolls a deployment back to the last one that succeeded, so that any other revision needs an
 * update. Source: ECS developer guide, "Stopping Amazon ECS service deployments".
 */
export function wayTo(
  to: string,
  current: string,
  history: readonly DeployedRevision[],
  going: DeployedRevision | undefined,
): WayBack {
  const from = going?.taskDefinitionArn ?? current;
  const restorable = history.find(({ status }) => status === 'SUCCESSFUL');
  if (going === undefined || from === to || restorable?.taskDefinitionArn !== to) return { to, from };
  const { arn, createdAt, status, serviceRevisionArn } = going;
  const id = `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
  return { to, from, undo: { arn, id, createdAt, begun: /^ROLLBACK_/.test(status) } };
}
