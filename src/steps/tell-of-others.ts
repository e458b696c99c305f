import { revisionOrigin } from '../plan/revision-tags.js';
import { nameRevision } from '../watch/name-revision.js';
import type { RolloutDeployment, ServiceSnapshot } from '../watch/rollout.js';
import { readOrigin } from './read-origin.js';
import { notice, type Run } from './run.js';
import type { World } from './world.js';

/** Before anything is changed: another deployment is under way. */
export function tellOfOthers(run: Run, { service, revision }: World): void {
  const other = inProgress(service);
  if (other === undefined) return;
  const named = nameRevision(other.taskDefinitionArn, revisionOrigin(revision.tags));
  notice(run, `Deployment ${other.id} (${named}) is still in progress; another revision replaces it.`);
}

/** After the update: one that began since we looked, while the image was built, has been replaced. */
export async function tellOfReplaced(run: Run, { service }: World, after: ServiceSnapshot): Promise<void> {
  const told = inProgress(service)?.id;
  const replaced = after.deployments.filter(
    (one) => one.status === 'ACTIVE' && one.rolloutState === 'IN_PROGRESS' && one.id !== told,
  );
  for (const other of replaced) {
    const named = nameRevision(other.taskDefinitionArn, await readOrigin(run, other));
    notice(
      run,
      `Ours replaces deployment ${other.id} (${named}), which began meanwhile and was in progress.`,
    );
  }
}

function inProgress(service: ServiceSnapshot): RolloutDeployment | undefined {
  return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
}
