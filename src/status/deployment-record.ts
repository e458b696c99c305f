import type { Verdict } from '../outcome.js';
import type { DeployedRevision } from '../ports/revisions-port.js';

/** A service deployment as people ask for it afterwards; times in milliseconds since the epoch. */
export interface DeploymentRecord {
  /** `ecs-svc/N` */
  readonly id: string;
  /** `web:12` */
  readonly revision: string;
  readonly commit?: string;
  /** Who made the commit, where the repository of the working directory knows it. */
  readonly author?: string;
  /** The CI run's page. */
  readonly run?: string;
  readonly verdict: Verdict | 'in-progress' | 'rolling-back';
  readonly startedAt: number;
  readonly durationSeconds?: number;
}

/** What a ship would have said of a deployment that somebody began; `history` is newest first. */
export function verdictOf(
  { status, createdAt, finishedAt }: DeployedRevision,
  history: readonly DeployedRevision[],
): DeploymentRecord['verdict'] {
  switch (status) {
    case 'SUCCESSFUL':
      return 'stable';
    case 'ROLLBACK_SUCCESSFUL':
      return 'rolled-back';
    case 'ROLLBACK_FAILED':
      return 'failed';
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return 'rolling-back';
    case 'STOPPED':
      return history.some((one) => isSuccessor(one, createdAt, finishedAt)) ? 'superseded' : 'stopped';
    default:
      return 'in-progress';
  }
}

/** ECS stamps the end of the one and the beginning of the other apart. */
const stampedApartMs = 60_000;

function isSuccessor(one: DeployedRevision, createdAt: number, finishedAt = createdAt): boolean {
  return one.createdAt > createdAt && one.createdAt <= finishedAt + stampedApartMs;
}

/** `ecs-svc/N` of `…:service-revision/<cluster>/<service>/N`. */
export function deploymentId({ serviceRevisionArn }: Pick<DeployedRevision, 'serviceRevisionArn'>): string {
  return `ecs-svc/${serviceRevisionArn.split('/').at(-1)}`;
}
