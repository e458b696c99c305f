import { ShipError } from '../errors.js';
import { currentRevision } from '../plan/config-as-it-is.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import { patiently, stubbornly } from './patiently.js';
import type { Run } from './run.js';

/** The revision that is to be deployed as it is; undefined where none is named. Throws `revision-unusable`. */
export async function readRevisionAsItIs(
  run: Run,
  service: ServiceSnapshot,
): Promise<TaskDefinitionRevision | undefined> {
  const { revision: reference } = run.config.taskDefinition;
  if (reference === undefined) return undefined;
  if (reference === currentRevision) return readCurrent(run, service);
  checkHome(reference, service);
  const reading = patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(reference));
  const revision = await reading.catch((error: unknown) => {
    if (!(error instanceof ShipError) || !/Unable to describe/.test(error.message)) throw error;
    throw unusable(`There is no revision ${nameOf(reference)}.`, [error.message]);
  });
  if (revision.definition.status === 'ACTIVE') return revision;
  throw unusable(
    `${nameOf(reference)} is ${revision.definition.status ?? 'gone'}: it was deregistered, so no service can be updated to it.`,
  );
}

/** What the service runs may be deregistered: no update to it is needed. */
function readCurrent(run: Run, { taskDefinitionArn }: ServiceSnapshot): Promise<TaskDefinitionRevision> {
  return patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(taskDefinitionArn));
}

/** ECS takes a revision of the service's own account and region only. */
function checkHome(reference: string, service: ServiceSnapshot): void {
  if (!reference.startsWith('arn:')) return;
  const [home, its] = [service.arn, reference].map((arn) => arn.split(':').slice(3, 5));
  if (`${home}` === `${its}`) return;
  throw unusable(
    `${nameOf(reference)} is a revision of account ${its?.[1]} in ${its?.[0]}, the service ${service.name} of account ${home?.[1]} in ${home?.[0]}.`,
  );
}

function unusable(message: string, evidence: readonly string[] = []): ShipError {
  return new ShipError('revision-unusable', message, {
    evidence,
    remedy:
      'Correct the option task-definition-arn (aws ecs list-task-definitions shows the ACTIVE revisions), or ship the commit again.',
  });
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}
