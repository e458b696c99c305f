import type { TargetCounts } from '../../ports/load-balancing-port.js';
import type { Look, OurDeployment } from '../../watch/judge.js';
import type { ServiceDeployment } from '../../watch/rollout.js';
import { rolloutView } from '../../watch/rollout-view.js';
import { usualDuration } from '../../watch/usual-duration.js';
import type { Run, StageVoice } from '../run.js';

/** Least time between two questions after target health, in milliseconds. */
const targetsEveryMs = 20_000;

/** What is known of the load balancer's targets. */
export interface TargetMemory {
  /** Milliseconds since the epoch. */
  askedAt: number | undefined;
  counts: TargetCounts | undefined;
  /** Not permitted, or not to be had: it is not asked again. */
  refused: boolean;
}

interface Shown extends Look {
  readonly sight: { readonly history: readonly ServiceDeployment[] | undefined };
  readonly targets: TargetMemory;
}

/** Shows where the rollout stands; on a terminal that is watched also how many targets are healthy. */
export function showRollout(run: Run, ours: OurDeployment, memory: Shown, voice: StageVoice): void {
  askTargets(run, memory);
  const { previousTaskDefinitionArn, serviceArn } = run.known.facts;
  const facts = {
    previousTaskDefinitionArn,
    serviceArn,
    targets: memory.targets.counts,
    usualMs: usualDuration(memory.sight.history ?? []),
  };
  voice.rollout(rolloutView(ours, memory, facts));
}

/** Never waited for: it is there for the eye alone. Where traffic is shifted, one target group would tell half. */
function askTargets(run: Run, { targets, service, deployment }: Shown): void {
  const now = run.ports.clock.now();
  const [group] = service?.targetGroupArns ?? [];
  const due = targets.askedAt === undefined || now - targets.askedAt >= targetsEveryMs;
  if (!run.live || group === undefined || deployment?.trafficPercent !== undefined) return;
  if (!due || targets.refused) return;
  targets.askedAt = now;
  run.ports.loadBalancing.countTargets(group).then(
    (counts) => {
      targets.counts = counts;
    },
    () => {
      targets.refused = true;
    },
  );
}
