import type { LifecyclePolicyPreviewStatus } from '@aws-sdk/client-ecr';
import type { LifecycleDecision } from './evaluate-lifecycle.js';
import type { LifecycleImage } from './lifecycle-image.js';

/** How long a preview is in progress, in milliseconds. */
export const PREVIEW_TIME = 2_000;

/** What a policy would have done at the moment of StartLifecyclePolicyPreview. */
export interface LifecyclePreview {
  readonly text: string;
  readonly completeAt: Date;
  readonly results: readonly { readonly image: LifecycleImage; readonly decision: LifecycleDecision }[];
}

export function previewStatus({ completeAt }: LifecyclePreview, now: Date): LifecyclePolicyPreviewStatus {
  return now < completeAt ? 'IN_PROGRESS' : 'COMPLETE';
}
