import type { LifecycleConfig } from '../../config/config.js';
import { decideLifecycle } from '../../plan/lifecycle-policy.js';
import type { LifecycleRule } from '../../plan/lifecycle-rule.js';
import { sparesMarks } from '../../plan/spares-marks.js';
import { type Line, ok, warning } from '../line.js';

const manage =
  'Set lifecycle: replace to have ecs-ship write one that keeps what runs, or give the policy that first rule (docs/lifecycle.md).';

/** Whether old images go, and only those that nobody runs. */
export function judgeLifecycle(
  lifecycle: LifecycleConfig,
  current: string | undefined,
  file: readonly LifecycleRule[] | undefined,
): readonly Line[] {
  const decision = decideLifecycle(lifecycle, current, file);
  if ('put' in decision) return [ok('lifecycle-policy', `the next ship sets it: ${decision.why}`)];
  if (current === undefined)
    return [
      warning(
        'lifecycle-policy',
        'No lifecycle policy, and lifecycle is off: every image is kept, and paid for, for ever.',
        'Leave lifecycle: off out, or set a policy of your own.',
      ),
    ];
  if (sparesMarks(current)) return [ok('lifecycle-policy', 'the lifecycle policy keeps what runs')];
  return [
    warning(
      'lifecycle-policy',
      'The lifecycle policy is not ecs-ship’s, and may expire the image that the service runs: then ECS can start no further task of it.',
      manage,
    ),
  ];
}
