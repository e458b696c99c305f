import { ShipError } from '../../errors.js';

/** The tag of a service that may be deleted: one that was made for a review, and is of no use after it. */
export const reviewTag = 'ecs-ship:review';

/** Refuses a service that is not tagged as a review's. Throws `service-protected`. */
export function refuseUnlessReview(
  { cluster, service }: { readonly cluster: string; readonly service: string },
  tags: Readonly<Record<string, string>>,
): void {
  const value = tags[reviewTag];
  if (value !== undefined && value.toLowerCase() !== 'false') return;
  throw new ShipError(
    'service-protected',
    `${service} of cluster ${cluster} is not marked as a service that may be deleted.`,
    {
      evidence: [value === undefined ? `It has no tag ${reviewTag}.` : `Its tag ${reviewTag} is "${value}".`],
      remedy: `Tag review services with ${reviewTag}=true where they are created; --force deletes this one all the same. Without --delete it is scaled to zero.`,
    },
  );
}
