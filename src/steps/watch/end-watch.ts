import type { Diagnosis } from '../../outcome.js';
import { serviceDeleted, stoppedBySomebody, superseded } from '../../watch/ended-by-others.js';
import type { Judgement, OurDeployment } from '../../watch/judge.js';
import { whatComesNext } from '../../watch/what-comes-next.js';
import { readOrigin } from '../read-origin.js';
import type { Run } from '../run.js';
import { diagnoseDeployment } from './diagnose.js';
import type { Ending } from './watch.js';
import type { Memory } from './watch-memory.js';

type Ended = Extract<Judgement, { kind: 'ended' }>;

/** ECS says how it ended; what the verdict needs to be understood is gathered. */
export async function conclude(run: Run, ours: OurDeployment, ended: Ended, memory: Memory): Promise<Ending> {
  const { verdict, newer } = ended;
  switch (verdict) {
    case 'stable':
    case 'unchanged':
      return { verdict };
    case 'superseded':
      return { verdict, diagnosis: superseded(newer, await readOrigin(run, newer)) };
    case 'stopped':
      return (memory.service?.status ?? 'ACTIVE') === 'ACTIVE'
        ? { verdict, diagnosis: stoppedBySomebody(ours, { reason: ended.reason, how: 'stopped' }) }
        : concludeDeleted(ours, memory);
    default:
      return {
        verdict,
        diagnosis: await explain(run, ours, ended, memory),
        restored: restored(ours, memory),
      };
  }
}

/** The service is gone, or is going. */
export async function concludeDeleted(ours: OurDeployment, memory: Memory): Promise<Ending> {
  return { verdict: 'stopped', diagnosis: serviceDeleted(ours, await memory.diagnosis) };
}

/** `late` says which timeout has passed; what ECS does meanwhile and next is said with it. */
export async function concludeLate(
  run: Run,
  ours: OurDeployment,
  late: string,
  memory: Memory,
): Promise<Ending> {
  const next = whatComesNext(ours, memory);
  const state = memory.lastLine === undefined ? '' : ` Last seen: ${memory.lastLine}.`;
  const reason = `${late}; ${next}${state}`;
  const found = await diagnoseDeployment(run, ours, reason, true);
  const lines = found.evidence.filter((line) => !line.includes(reason));
  const diagnosis = { ...found, evidence: [...lines, `ecs-ship: ${reason}`] };
  return { verdict: 'timed-out', diagnosis, next };
}

/** Where nothing is found that failed by itself, somebody has stopped it. */
async function explain(run: Run, ours: OurDeployment, ended: Ended, memory: Memory): Promise<Diagnosis> {
  const { verdict, reason } = ended;
  const early = await memory.diagnosis;
  // While it went wrong ECS may not have said yet what it says now.
  const found =
    early === undefined || early.id === 'unknown' ? await diagnoseDeployment(run, ours, reason) : early;
  if (!/^(unknown|tasks-unseen)$/.test(found.id) || verdict !== 'rolled-back' || memory.gaveUp) return found;
  const byUser = reason === undefined || /\bby user\b|^ECS deployment \S+ stopped\.$/.test(reason);
  const how = memory.pausedAt === undefined ? 'rolled back' : 'answered';
  return byUser ? stoppedBySomebody(ours, { reason, how, stage: memory.pausedAt }) : found;
}

/** ARN of the revision that serves instead of ours, as far as it was seen. */
function restored(ours: OurDeployment, { service }: Memory): string | undefined {
  const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
  return primary === undefined || primary.id === ours.id ? undefined : primary.taskDefinitionArn;
}
