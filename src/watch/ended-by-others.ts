import type { Diagnosis } from '../outcome.js';
import { nameRevision, type RevisionOrigin } from './name-revision.js';
import type { RolloutDeployment } from './rollout.js';

/** What another deployment's revision tells about itself, as far as it can be read. */
export interface DeployedRevision extends RevisionOrigin {
  /** Of the first essential container. */
  readonly image?: string | undefined;
}

/** Names the deployment that took over; undefined when ECS no longer shows it. */
export function superseded(newer: RolloutDeployment | undefined, revision: DeployedRevision): Diagnosis {
  const { image, commit, run } = revision;
  const named = newer === undefined ? '' : `: ${nameRevision(newer.taskDefinitionArn, revision)}`;
  return {
    id: 'superseded',
    cause: `A newer deployment took over before ours was done${named}.`,
    evidence: [
      ...(newer === undefined
        ? []
        : [`deployment: ${newer.id} (${newer.taskDefinitionArn.split('/').at(-1)})`]),
      ...(image === undefined ? [] : [`image: ${image}`]),
      ...(commit === undefined ? [] : [`commit: ${commit}`]),
      ...(run === undefined ? [] : [`started by: ${run}`]),
    ],
    remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
  };
}

const whoDid = (event: string): string =>
  `ECS does not keep who did it; CloudTrail does: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=${event}`;

/** What somebody did to a deployment that had not failed by itself. */
export interface Stop {
  /** ECS's own, where it gives one. */
  readonly reason: string | undefined;
  /** `answered`: a paused hook, with ROLLBACK. */
  readonly how: 'stopped' | 'rolled back' | 'answered';
  /** Where the hook paused. */
  readonly stage?: string | undefined;
}

/** Says what was done, and where to find who did it: ECS's records name nobody. */
export function stoppedBySomebody(ours: { readonly id: string }, stop: Stop): Diagnosis {
  const { reason } = stop;
  return {
    id: 'stopped-by-somebody',
    cause: whatWasDone(stop),
    evidence: [`deployment: ${ours.id}`, ...(reason === undefined ? [] : [`ECS: ${reason}`])],
    remedy: `Ask why before shipping again. ${whoDid(stop.how === 'answered' ? 'ContinueServiceDeployment' : 'StopServiceDeployment')}`,
  };
}

function whatWasDone({ reason, how, stage }: Stop): string {
  if (how === 'answered') return `Somebody answered the hook that paused at ${stage} with ROLLBACK.`;
  const rollback = how === 'rolled back' ? ' with a rollback' : '';
  return reason === undefined
    ? `Nothing had failed and ECS gives no reason: somebody seems to have stopped the deployment${rollback}.`
    : `Somebody stopped the deployment${rollback} (StopServiceDeployment).`;
}

/** The service is gone or on its way out. `before` is what was wrong with the deployment already, when something was. */
export function serviceDeleted(ours: { readonly id: string }, before: Diagnosis | undefined): Diagnosis {
  return {
    id: 'service-deleted',
    cause: 'The service was deleted while its deployment was under way.',
    evidence: [
      `deployment: ${ours.id}`,
      ...(before === undefined ? [] : [`before that: ${before.cause}`, ...before.evidence]),
    ],
    remedy: `Create the service again before the next ship. ${whoDid('DeleteService')}`,
  };
}
