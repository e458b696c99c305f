import { deploymentTag } from '../plan/deployment-tag.js';
import { decideLifecycle } from '../plan/lifecycle-policy.js';
import { isMovable } from '../plan/tag-mutability.js';
import type { Repository, TaggedImage } from '../ports.js';
import { notice, type Run, runStage } from './run.js';

/** Sets the repository's lifecycle policy where that is ours to do. */
export async function applyLifecycle(
  run: Run,
  repository: Repository,
  current: string | undefined,
): Promise<void> {
  return runStage(run, 'lifecycle', async () => {
    const decision = decideLifecycle(run.config.lifecycle, current);
    if ('skip' in decision) {
      notice(run, decision.notice);
      return { fact: undefined, summary: decision.skip, skipped: true };
    }
    await run.ports.ecr.putLifecyclePolicy(repository.name, decision.put);
    return { fact: undefined, summary: decision.why };
  });
}

/**
 * Marks the image that the service runs, which the policy's first rule keeps. A failure here is said and forgiven:
 * the deployment itself is done.
 */
export async function protectDeployedImage(
  run: Run,
  repository: Repository,
  deployed: TaggedImage,
  known: readonly TaggedImage[],
): Promise<void> {
  const { cluster, service } = run.config.target;
  const mark = deploymentTag(cluster, service);
  const marked = known.find((one) => one.tag === mark);
  if (run.config.lifecycle.mode === 'off' || marked?.digest === deployed.digest) return;
  try {
    if (marked !== undefined && !isMovable(repository, mark)) throw new Error(`the tag ${mark} is immutable`);
    await run.ports.ecr.addTag(repository.name, mark, deployed);
  } catch (error) {
    notice(
      run,
      `The running image could not be marked for the lifecycle policy: ${(error as Error).message}`,
    );
  }
}
