import { ShipError } from '../../errors.js';
import type { IamAction } from '../../iam/iam-actions.js';
import { optionalActions } from '../../iam/optional-actions.js';
import { buildsImage } from '../../plan/builds-image.js';
import { failed, type Line, ok, warning } from '../line.js';
import type { Patient } from '../patient.js';

/** Reads that a ship begins with, and that change nothing. */
function readsOf({ config, ports, ...patient }: Patient): Partial<Record<IamAction, () => Promise<unknown>>> {
  const { cluster, service } = config.target;
  const { repository } = config.image;
  const ofService = {
    'ecs:DescribeServices': patient.service,
    'ecs:DescribeTaskDefinition': patient.revision,
    'ecs:ListServiceDeployments': () =>
      ports.ecs.listServiceDeployments(cluster, service, { successful: true }),
    'ecs:ListTasks': () => ports.ecs.findRunningTasks(cluster, service),
  };
  if (!buildsImage(config)) return ofService;
  return {
    ...ofService,
    'ecr:DescribeRepositories': patient.repository,
    'ecr:BatchGetImage': () => ports.ecr.findTags(repository, ['latest']),
    'ecr:GetAuthorizationToken': () => ports.ecr.login(),
    ...(config.lifecycle.mode === 'off'
      ? {}
      : { 'ecr:GetLifecyclePolicy': () => ports.ecr.findLifecyclePolicy(repository) }),
  };
}

/** Which of the reads of a ship are refused; what changes something cannot be tried. */
export async function tryReads(patient: Patient): Promise<readonly Line[]> {
  const reads = Object.entries(readsOf(patient));
  const refusals = await Promise.all(reads.map(([action, read]) => refusalOf(action, read)));
  const lines = refusals.flatMap((one) => one ?? []);
  if (lines.length > 0) return lines;
  const actions = reads.map(([action]) => action).join(', ');
  return [ok('permissions', `tried, since it is not simulated: ${actions}`)];
}

async function refusalOf(action: string, read: () => Promise<unknown>): Promise<Line | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (error.code !== 'permission-denied') return undefined;
    const isOptional = action in optionalActions;
    const { message, remedy } = error;
    return isOptional
      ? warning('permissions-optional', message, remedy)
      : failed('permissions', message, remedy);
  }
}
