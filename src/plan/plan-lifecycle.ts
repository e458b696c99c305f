import type { Config } from '../config/config.js';
import type { DoomedImage } from '../ports/lifecycle-preview.js';
import { decideLifecycle } from './lifecycle-policy.js';
import type { LifecycleRule } from './lifecycle-rule.js';
import { imageInWords } from './lifecycle-users.js';
import { type PlannedAction, skipped } from './plan.js';

/** What ECR says a policy would take; or why nobody knows, or why a run would leave the policy as it is. */
export type PreviewedPolicy =
  | { readonly goes: readonly string[]; readonly images: readonly DoomedImage[] }
  | { readonly unseen: string }
  | { readonly postponed: string };

/** Images that a plan names one by one. */
const most = 10;

/** What a run would do about the lifecycle policy, and the images that would go by it. */
export function planLifecycle({
  config,
  world,
  policy,
  preview,
}: {
  readonly config: Pick<Config, 'lifecycle'>;
  readonly world: { readonly lifecyclePolicy: string | undefined };
  readonly policy?: readonly LifecycleRule[] | undefined;
  readonly preview?: PreviewedPolicy | undefined;
}): PlannedAction {
  const decision = decideLifecycle(config.lifecycle, world.lifecyclePolicy, policy);
  if ('skip' in decision) return skipped('lifecycle', decision.skip);
  const { put, why, changes } = decision;
  return {
    stage: 'lifecycle',
    action: 'update',
    summary: [why, ...inWords(preview)].join('; '),
    changes: [...changes, ...takenLines(preview)],
    input: JSON.parse(put),
  };
}

function inWords(preview: PreviewedPolicy | undefined): readonly string[] {
  if (preview === undefined) return [];
  if ('goes' in preview) return preview.goes;
  if ('unseen' in preview) return [`what goes is not known: ${preview.unseen}`];
  return [`what goes is not known: ${preview.postponed}`];
}

/** By the rules' order, the oldest first. */
function takenLines(preview: PreviewedPolicy | undefined): string[] {
  if (preview === undefined || !('images' in preview)) return [];
  const images = [...preview.images].sort(
    (a, b) => a.rulePriority - b.rulePriority || a.pushedAt - b.pushedAt,
  );
  const more = images.length - most;
  return [
    ...images.slice(0, most).map((image) => `- ${imageInWords(image)}`),
    ...(more > 0 ? [`- ${more} more`] : []),
  ];
}
