import { revisionOrigin } from '../plan/revision-tags.js';
import type { EcsPort } from '../ports/ecs-port.js';
import type { DeployedRevision } from '../ports/revisions-port.js';
import { type DeploymentRecord, deploymentId, verdictOf } from './deployment-record.js';

/** A service, and who is asked about it. */
export interface AskedService {
  readonly cluster: string;
  readonly service: string;
  /** Of its image. */
  readonly repository: string;
  readonly ecs: EcsPort;
  /** The names of those who made commits, as far as the local repository knows them. */
  readonly authorsOf: (commits: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** The history of a service that somebody has named. Throws `cluster-not-found`, `service-not-found` and others. */
export async function readHistoryOf(asked: AskedService, most: number): Promise<readonly DeploymentRecord[]> {
  // Says best which of the two there is none of.
  await asked.ecs.describeService(asked.cluster, asked.service);
  return readHistory(asked, most);
}

/** The service's deployments of the last 90 days, newest first, up to `most`. Throws ShipError. */
export async function readHistory(
  { cluster, service, ecs, authorsOf }: AskedService,
  most: number,
): Promise<readonly DeploymentRecord[]> {
  const history = await ecs.findDeployedImages(cluster, service, most);
  const arns = [...new Set(history.map(({ taskDefinitionArn }) => taskDefinitionArn))];
  const revisions = await Promise.all(
    arns.map((arn) => ecs.describeTaskDefinition(arn).catch(() => ({ arn, tags: {} }))),
  );
  const origins = new Map(revisions.map(({ tags }, index) => [arns[index], revisionOrigin(tags)]));
  const authors = await authorsOf([...origins.values()].flatMap(({ commit }) => commit ?? []));
  return history.map((one) => {
    const { commit, run } = origins.get(one.taskDefinitionArn) ?? {};
    return recordOf(one, history, {
      ...(commit === undefined ? {} : { commit }),
      ...(run === undefined ? {} : { run }),
      ...authorOf(authors, commit),
    });
  });
}

function authorOf(authors: ReadonlyMap<string, string>, commit = ''): { readonly author?: string } {
  const author = authors.get(commit);
  return author === undefined ? {} : { author };
}

function recordOf(
  one: DeployedRevision,
  history: readonly DeployedRevision[],
  origin: Pick<DeploymentRecord, 'commit' | 'run' | 'author'>,
): DeploymentRecord {
  const { createdAt, finishedAt, taskDefinitionArn } = one;
  return {
    id: deploymentId(one),
    revision: taskDefinitionArn.split('/').at(-1) ?? '',
    ...origin,
    verdict: verdictOf(one, history),
    startedAt: createdAt,
    ...(finishedAt === undefined ? {} : { durationSeconds: Math.round((finishedAt - createdAt) / 1000) }),
  };
}
