import type { Diagnosis, Verdict } from '../../outcome.js';
import { type Judgement, judge, type Look, type OurDeployment } from '../../watch/judge.js';
import type { FailedService } from '../company.js';
import { type Run, runStage, type StageVoice } from '../run.js';
import { cancelDeployment } from './cancel.js';
import { confirmed } from './confirm.js';
import { diagnoseDeployment } from './diagnose.js';
import { conclude, concludeDeleted, concludeLate } from './end-watch.js';
import { giveUpIfCertain } from './give-up.js';
import { backOffMs, lookPatiently } from './look-patiently.js';
import { answerRecall, waking, withRecall } from './recall.js';
import { noteCourse, pauseMs } from './rhythm.js';
import { serviceIsDue } from './service-is-due.js';
import { tooLate, untilLateAtMost } from './too-late.js';
import { type Memory, newMemory, speak } from './watch-memory.js';

/** How the deployment ended. */
export interface Ending {
  readonly verdict: Verdict;
  readonly diagnosis?: Diagnosis | undefined;
  /** ARN of the revision that serves again after a rollback. */
  readonly restored?: string | undefined;
  /** What ECS does now that nobody watches: a sentence. */
  readonly next?: string;
  /** The service that kept ours from being started. */
  readonly because?: FailedService;
  /** What ECS does after an interrupted run; it goes on deploying when left out. */
  readonly left?: 'asked-to-end' | 'rolling-back';
  /** How it ended in one sentence, where the verdict's own is not true. */
  readonly headline?: string;
}

/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
export async function followDeployment(asked: Run, ours: OurDeployment): Promise<Ending> {
  const run = ours.isUndone ? watching(asked) : asked;
  // The interrupt may have come while UpdateService was answered: on-cancel is for this deployment all the same.
  if (run.interrupted.aborted) return cancelDeployment(run, ours, newMemory(run.ports.clock.now()));
  return runStage(run, 'watch', async (voice) => {
    const ending = await follow(run, ours, voice);
    const how = ours.isUndone && ending.verdict === 'stable' ? 'rolled back' : ending.verdict;
    const summary = `${how}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
    return { fact: ending, summary, failed: ending.verdict !== 'stable' };
  });
}

/** What is rolled back already is not to be given up, nor taken back. */
function watching(run: Run): Run {
  const watch = { ...run.config.watch, onFailure: 'wait', onCancel: 'leave' } as const;
  return { ...run, config: { ...run.config, watch } };
}

async function follow(run: Run, ours: OurDeployment, voice: StageVoice): Promise<Ending> {
  const memory = newMemory(run.ports.clock.now());
  let judgement: Judgement = { kind: 'going' };
  while (!run.interrupted.aborted) {
    const withService = serviceIsDue(judgement, memory, run.ports.clock.now());
    const look = await lookPatiently(run, ours, memory, withService);
    if (look === 'gone') return concludeDeleted(ours, memory);
    if (look === undefined) {
      const late = await endLate(run, ours, memory);
      if (late !== undefined) return late;
      await sleep(run, memory, backOffMs(run, memory));
      continue;
    }
    judgement = await take(run, ours, look, memory, voice);
    if (judgement.kind === 'ended')
      return withRecall(run, await conclude(run, ours, judgement, memory), memory);
    const late =
      (await answerRecall(run, ours, memory)) ?? (await endEarly(run, ours, look, judgement, memory));
    if (late !== undefined) return late;
    if (judgement.kind !== 'ask-service') await sleep(run, memory, pauseMs(run, ours, memory));
  }
  return cancelDeployment(run, ours, memory);
}

/** What a look says: told to the reader, judged, and kept for the pace. */
async function take(
  run: Run,
  ours: OurDeployment,
  look: Look,
  memory: Memory,
  voice: StageVoice,
): Promise<Judgement> {
  const now = run.ports.clock.now();
  if (look.service !== undefined) memory.askedServiceAt = now;
  speak(run, ours, look, memory, voice);
  const judgement = confirmed(ours, look, judge(ours, look), memory, now);
  await noteCourse(run, ours, look, judgement, memory);
  return judgement;
}

function sleep(run: Run, memory: Memory, ms: number): Promise<void> {
  return run.ports.clock.sleep(untilLateAtMost(ms, run, memory), waking(run, memory));
}

/** Ends the watch before ECS does: a failure that is certain, or no time left. */
async function endEarly(
  run: Run,
  ours: OurDeployment,
  look: Look,
  judgement: Judgement,
  memory: Memory,
): Promise<Ending | undefined> {
  if (judgement.kind === 'going-wrong') {
    if (memory.unconfirmed === undefined)
      memory.diagnosis ??= diagnoseDeployment(run, ours, judgement.reason);
  } else if ((await giveUpIfCertain(run, ours, look, memory)) === 'stop-waiting') {
    return { verdict: 'failed', diagnosis: await memory.diagnosis };
  }
  return endLate(run, ours, memory);
}

async function endLate(run: Run, ours: OurDeployment, memory: Memory): Promise<Ending | undefined> {
  const late = tooLate(run, memory);
  if (late === undefined) return undefined;
  return concludeLate(run, ours, late, memory);
}
