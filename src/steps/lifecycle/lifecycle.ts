import { decideLifecycle, takesFirst } from '../../plan/lifecycle-policy.js';
import type { LifecycleRule } from '../../plan/lifecycle-rule.js';
import type { Repository } from '../../ports/ecr-port.js';
import { notice, type Run, runStage } from '../run.js';
import type { World } from '../world.js';
import { checkPolicy, type PolicyCheck } from './lifecycle-check.js';

/** Sets the repository's lifecycle policy where that is ours to do, once it is sure to take nothing that is in use. */
export async function applyLifecycle(
  run: Run,
  repository: Repository,
  world: World,
  file: readonly LifecycleRule[] | undefined,
): Promise<void> {
  return runStage(run, 'lifecycle', async (voice) => {
    const decision = decideLifecycle(run.config.lifecycle, world.lifecyclePolicy, file);
    if ('skip' in decision) {
      notice(run, decision.notice);
      return { fact: undefined, summary: decision.skip, skipped: true };
    }
    if (file && takesFirst(file))
      notice(
        run,
        'The lifecycle policy file uses rulePriority 1, so its rules come one later: ours is first.',
      );
    for (const line of decision.changes) voice.progress(line);
    // A new repository has nothing that could go.
    const found =
      world.repository && (await checkPolicy(run, repository, world, decision.put, voice.progress));
    notice(run, found && unsureNotice(found));
    if (found && 'postponed' in found)
      return { fact: undefined, summary: `left as it is: ${found.postponed}`, skipped: true };
    await run.ports.ecr.putLifecyclePolicy(repository.name, decision.put);
    const goes = found && 'goes' in found ? found.goes : [];
    return { fact: undefined, summary: [decision.why, ...goes].join('; ') };
  });
}

/** For a dry run: what the policy that a run would set would take. ECR keeps the preview, the policy stays. */
export async function previewLifecycle(
  run: Run,
  world: World,
  file: readonly LifecycleRule[] | undefined,
): Promise<PolicyCheck | undefined> {
  if (world.repository === undefined) return undefined;
  const decision = decideLifecycle(run.config.lifecycle, world.lifecyclePolicy, file);
  return 'skip' in decision ? undefined : checkPolicy(run, world.repository, world, decision.put);
}

function unsureNotice(found: PolicyCheck): string | undefined {
  if ('postponed' in found)
    return `The lifecycle policy is not set in this run: ${found.postponed}. The next run tries again.`;
  if (!('unseen' in found)) return undefined;
  return `The lifecycle policy is set without a preview; its first rule keeps what ecs-ship has marked. ${found.unseen}`;
}
