import { ShipError } from '../../errors.js';
import { goesInWords, imagesInUse, refusedPolicy } from '../../plan/lifecycle-users.js';
import type { DoomedImage, Repository } from '../../ports.js';
import { notice, type Run, type StageVoice } from '../run.js';
import type { World } from '../world.js';
import { findImageUsers } from './image-users.js';
import { type FullPreview, previewPolicy } from './lifecycle-preview.js';

/** What a policy would do; `postponed`: why it is better not set now. */
export interface PolicyCheck {
  readonly postponed?: string;
  /** For the stage's line. */
  readonly goes: readonly string[];
}

/** Lets ECR work out what a policy would take; throws `image-in-use` when somebody needs any of it. */
export async function checkPolicy(
  run: Run,
  repository: Repository,
  world: World,
  policy: string,
  voice: StageVoice,
): Promise<PolicyCheck> {
  const preview = await permitted(run, () => previewPolicy(run, repository.name, policy));
  if (preview === undefined) return { goes: [] };
  if ('postponed' in preview) {
    notice(
      run,
      `The lifecycle policy is not set in this run: ${preview.postponed}. The next run tries again.`,
    );
    return { postponed: preview.postponed, goes: [] };
  }
  const goes = goesInWords(preview, preview.images);
  if (preview.expiring + preview.archiving === 0) return { goes: ['nothing goes now'] };
  for (const line of goes) voice.progress(line);
  await refuseInUse(run, repository, world, preview);
  return { goes };
}

async function refuseInUse(
  run: Run,
  repository: Repository,
  world: World,
  { images, complete }: FullPreview,
): Promise<void> {
  const { users, unread } = await findImageUsers(run, repository, world);
  if (unread.length > 0)
    notice(
      run,
      `Not everything could be asked what it runs before the lifecycle policy: ${unread.join('; ')}`,
    );
  const more = complete ? [] : await askFor(run, repository, users);
  const inUse = imagesInUse([...images, ...more], users);
  if (inUse.length > 0) throw refusedPolicy(repository.name, inUse);
}

/** Too many images go to list them all: asks for those that somebody needs. */
async function askFor(
  run: Run,
  { name }: Repository,
  users: readonly { readonly digest?: string | undefined }[],
): Promise<readonly DoomedImage[]> {
  const digests = [...new Set(users.flatMap(({ digest }) => digest ?? []))].slice(0, 100);
  if (digests.length === 0) return [];
  return (await run.ports.ecr.readLifecyclePreview(name, { digests }))?.images ?? [];
}

/** Without permission the first rule still keeps what is marked. */
async function permitted<Value>(run: Run, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    notice(
      run,
      `The lifecycle policy is set without a preview; its first rule keeps what ecs-ship has marked. ${error.message}`,
    );
    return undefined;
  }
}
