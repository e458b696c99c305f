import { openSession } from '../adapters/aws/aws-session.js';
import { ecsAdapter } from '../adapters/aws/ecs.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import type { AwsConfig } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { EcsPort } from '../ports/ecs-port.js';
import type { ServiceDeployment } from '../watch/rollout.js';
import { tellFate } from '../watch/tell-fate.js';
import type { UpdateNote } from '../watch/update-note.js';

export interface FateRequest {
  readonly aws: AwsConfig;
  readonly note: UpdateNote;
  readonly webIdentityToken?: WebIdentityToken | undefined;
}

/** Milliseconds that a post step may take to ask ECS. */
const patienceMs = 10_000;

/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;

/** What has become of the deployment of a run that was killed, by ECS's own word now. */
export async function readFate({ aws, note, webIdentityToken }: FateRequest): Promise<string> {
  const session = openSession({ aws, webIdentityToken, interrupted: AbortSignal.timeout(patienceMs) });
  try {
    const ecs = ecsAdapter(session);
    const [service, deployment] = await Promise.all([
      ecs.describeService(note.cluster, note.service),
      findOurs(ecs, note),
    ]);
    return tellFate(note, { service, deployment });
  } finally {
    session.close();
  }
}

/** Only deployments[] is left where service deployments may not be read. */
async function findOurs(
  ecs: EcsPort,
  { cluster, service, deployment }: UpdateNote,
): Promise<ServiceDeployment | undefined> {
  if (!deployment?.startsDeployment) return undefined;
  const number = deployment.id.split('/').at(-1);
  try {
    const since = deployment.createdAt - stampedApartMs;
    const listed = await ecs.listServiceDeployments(cluster, service, { since });
    const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    return found && (await ecs.describeServiceDeployment(found.arn));
  } catch (error) {
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}
