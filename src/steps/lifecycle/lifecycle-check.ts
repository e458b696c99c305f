import { ShipError } from '../../errors.js';
import { goesInWords, imagesInUse, refusedPolicy } from '../../plan/lifecycle-users.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { DoomedImage } from '../../ports/lifecycle-preview.js';
import { notice, type Run } from '../run.js';
import type { World } from '../world.js';
import { findImageUsers } from './image-users.js';
import { type FullPreview, previewPolicy } from './lifecycle-preview.js';

/** What a policy would do. */
export type PolicyCheck =
  /** Why it is better not set now. */
  | { readonly postponed: string }
  /** What it says of the permission that is missing. */
  | { readonly unseen: string }
  /** In few words, and the images themselves as far as ECR lists them. */
  | { readonly goes: readonly string[]; readonly images: readonly DoomedImage[] };

/** Lets ECR work out what a policy would take; throws `image-in-use` when somebody needs any of it. */
export async function checkPolicy(
  run: Run,
  repository: Repository,
  world: World,
  policy: string,
  tell: (line: string) => void = () => undefined,
): Promise<PolicyCheck> {
  const preview = await permitted(() => previewPolicy(run, repository.name, policy));
  if ('unseen' in preview || 'postponed' in preview) return preview;
  const { images } = preview;
  if (preview.expiring + preview.archiving === 0) return { goes: ['nothing goes now'], images };
  const goes = goesInWords(preview, images);
  for (const line of goes) tell(line);
  await refuseInUse(run, repository, world, preview);
  return { goes, images };
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
async function permitted<Value>(work: () => Promise<Value>): Promise<Value | { readonly unseen: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    return { unseen: error.message };
  }
}
