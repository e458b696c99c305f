import type { Deployment, ServiceDeployment, ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { isOver } from '../engine/service-deployment-status.js';

type RecordedDeployment = Omit<Deployment, 'revision'> & { readonly revision: string };

/** A service deployment with ARNs in place of its revisions. */
export type RecordedServiceDeployment = Omit<ServiceDeployment, 'sources' | 'source' | 'target'> & {
  readonly sources: readonly string[];
  readonly source?: string | undefined;
  readonly target: string;
};

/** What outlives the emulator of a service, but its history: no task, no timer. */
export interface RecordedService
  extends Omit<
    Service,
    | 'deployments'
    | 'serviceDeployments'
    | 'revisions'
    | 'current'
    | 'stopping'
    | 'lastCompleted'
    | 'tasks'
    | 'tally'
    | 'waking'
    | 'sleeping'
  > {
  readonly deployments: readonly RecordedDeployment[];
  readonly lastCompleted?: RecordedDeployment | undefined;
  readonly current?: RecordedServiceDeployment | undefined;
  readonly stopping: readonly RecordedServiceDeployment[];
}

export function recordService(service: Service): RecordedService {
  const { deployments, serviceDeployments: _history, revisions: _revisions, ...rest } = service;
  const { current, stopping, lastCompleted, tasks: _tasks, tally: _tally, ...kept } = rest;
  const { waking: _waking, sleeping: _sleeping, ...plain } = kept;
  return {
    ...plain,
    deployments: deployments.map(recordDeployment),
    lastCompleted: lastCompleted && recordDeployment(lastCompleted),
    current: current && recordServiceDeployment(current),
    stopping: stopping.map(recordServiceDeployment),
  };
}

export function recordServiceDeployment(deployment: ServiceDeployment): RecordedServiceDeployment {
  const { sources, source, target, ...rest } = deployment;
  return { ...rest, sources: sources.map(({ arn }) => arn), source: source?.arn, target: target.arn };
}

/** The service again, without tasks; `history` is what is over, the oldest first. */
export function restoreService(
  recorded: RecordedService,
  revisions: Map<string, ServiceRevision>,
  history: readonly RecordedServiceDeployment[],
): Service {
  const deploymentOf = deploymentsByRevision(revisions);
  const deployments = recorded.deployments.map(deploymentOf);
  const { current, stopping, lastCompleted, ...plain } = recorded;
  const open = [...stopping, ...(current === undefined ? [] : [current])];
  const over = history.filter(({ arn }) => !open.some((deployment) => deployment.arn === arn));
  const all = [...over, ...open].map((deployment) => restoreServiceDeployment(deployment, revisions));
  const find = (arn: string | undefined) => all.find((deployment) => deployment.arn === arn);
  return {
    ...plain,
    deployments,
    lastCompleted:
      deployments.find(({ id }) => id === lastCompleted?.id) ??
      (lastCompleted && deploymentOf(lastCompleted)),
    revisions,
    serviceDeployments: all.reverse(),
    current: find(current?.arn),
    stopping: stopping.flatMap(({ arn }) => find(arn) ?? []),
    tasks: new Set(),
    tally: { registered: new Map(), deregistered: new Map() },
    replacing: 0,
    steady: false,
  };
}

function recordDeployment({ revision, ...rest }: Deployment): RecordedDeployment {
  return { ...rest, revision: revision.arn };
}

function deploymentsByRevision(revisions: ReadonlyMap<string, ServiceRevision>) {
  return ({ revision, ...rest }: RecordedDeployment): Deployment => ({
    ...rest,
    revision: known(revisions, revision),
  });
}

function restoreServiceDeployment(
  { sources, source, target, ...rest }: RecordedServiceDeployment,
  revisions: ReadonlyMap<string, ServiceRevision>,
): ServiceDeployment {
  const deployment: ServiceDeployment = {
    ...rest,
    sources: sources.flatMap((arn) => revisions.get(arn) ?? []),
    source: source === undefined ? undefined : revisions.get(source),
    target: known(revisions, target),
  };
  if (!isOver(deployment)) callAgain(deployment);
  return deployment;
}

/** Nobody answers the calls that were under way. */
function callAgain(deployment: ServiceDeployment): void {
  for (const run of deployment.hooks) if (run.status === 'IN_PROGRESS') run.callAgainAt = 0;
}

function known(revisions: ReadonlyMap<string, ServiceRevision>, arn: string): ServiceRevision {
  const revision = revisions.get(arn);
  if (revision === undefined) throw new Error(`the journal has no service revision ${arn}`);
  return revision;
}
