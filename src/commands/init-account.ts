import { accountRepositories } from '../adapters/aws/account-repositories.js';
import { awsPorts } from '../adapters/aws/aws-ports.js';
import { type AwsSession, openSession } from '../adapters/aws/aws-session.js';
import { ShipError } from '../errors.js';
import { type ImportedService, importService } from '../init/import-service.js';
import type { AccountCluster, AccountView } from '../init/surroundings.js';
import type { EcsPort } from '../ports/ecs-port.js';

/** More than anybody wants to choose from. */
const MOST = 50;

export interface AccountRequest {
  readonly region: string | undefined;
  readonly interrupted: AbortSignal;
}

/** What AWS tells of an account, and why some of it is missing. */
export interface AccountFindings {
  readonly account: AccountView;
  readonly missing: readonly string[];
}

/** Looks at the account; what may not be read is told, and missing. */
export async function lookAtAccount(request: AccountRequest): Promise<AccountFindings> {
  const session = openSession({ aws: awsOf(request), maxAttempts: 2, interrupted: request.interrupted });
  const { identity, ecs } = awsPorts(session);
  const missing: string[] = [];
  const orNothing = async <Found>(what: string, found: Promise<Found>): Promise<Found | undefined> => {
    try {
      return await found;
    } catch (error) {
      if (!(error instanceof ShipError)) throw error;
      missing.push(`${what}: ${error.message}`);
      return undefined;
    }
  };
  try {
    const id = (await orNothing('The account is not known', identity.whoAmI()))?.accountId;
    if (id === undefined) return { account: { clusters: [], repositories: [] }, missing };
    const [region, clusters = [], repositories = []] = await Promise.all([
      orNothing('The region is not known', session.region()),
      orNothing('The clusters are not known', clustersOf(ecs)),
      orNothing('The repositories are not known', accountRepositories(session)),
    ]);
    return { account: { id, region, clusters, repositories }, missing };
  } finally {
    session.close();
  }
}

async function clustersOf(ecs: EcsPort): Promise<readonly AccountCluster[]> {
  const arns = await ecs.listClusters(MOST);
  return Promise.all(
    arns.map(async (arn) => {
      const services = await ecs.listServices(arn, MOST);
      return { name: nameOf(arn), services: services.map(nameOf).sort() };
    }),
  );
}

/** Reads a live service, and what it runs. Throws ShipError. */
export async function readService(
  cluster: string,
  service: string,
  request: AccountRequest,
): Promise<ImportedService> {
  const session: AwsSession = openSession({ aws: awsOf(request), interrupted: request.interrupted });
  try {
    const { ecs } = awsPorts(session);
    const snapshot = await ecs.describeService(cluster, service);
    return importService(snapshot, await ecs.describeTaskDefinition(snapshot.taskDefinitionArn));
  } finally {
    session.close();
  }
}

function awsOf({ region }: AccountRequest) {
  const none = { roleSessionName: 'ecs-ship', audience: 'sts.amazonaws.com', allowedAccountIds: [] };
  return { ...none, ...(region === undefined ? {} : { region }) };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
