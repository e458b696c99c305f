import type { Diagnosis, Verdict } from '../outcome.js';
import { type Judgement, judge, type Look, type OurDeployment } from '../watch/judge.js';
import { expectation, nextLookMs } from '../watch/pacing.js';
import { cancelDeployment } from './cancel.js';
import { confirmed } from './confirm.js';
import { diagnoseDeployment } from './diagnose.js';
import { giveUpIfCertain } from './give-up.js';
import { backOffMs, lookPatiently } from './look-patiently.js';
import { type Run, runStage, type StageVoice } from './run.js';
import { type Memory, newMemory, speak } from './watch-memory.js';

/** How the deployment ended. */
export interface Ending {
  readonly verdict: Verdict;
  readonly diagnosis?: Diagnosis | undefined;
  /** What ECS does after an interrupted run; it goes on deploying when left out. */
  readonly left?: 'asked-to-end' | 'rolling-back';
}

/** Longest time without asking the service for its events and failed tasks, in milliseconds. */
const serviceEveryMs = 15_000;

/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
export async function followDeployment(run: Run, ours: OurDeployment): Promise<Ending> {
  // The interrupt may have come while UpdateService was answered: on-cancel is for this deployment all the same.
  if (run.interrupted.aborted) return cancelDeployment(run, ours, newMemory(run.ports.clock.now()));
  return runStage(run, 'watch', async (voice) => {
    const ending = await follow(run, ours, voice);
    const summary = `${ending.verdict}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
    return { fact: ending, summary, failed: ending.verdict !== 'stable' };
  });
}

async function follow(run: Run, ours: OurDeployment, voice: StageVoice): Promise<Ending> {
  const { clock } = run.ports;
  const memory = newMemory(clock.now());
  let askService = false;
  while (!run.interrupted.aborted) {
    const look = await lookPatiently(run, ours, memory, askService || serviceIsDue(clock.now(), memory));
    if (look === 'gone') return deleted(ours);
    if (look === undefined) {
      const late = await endLate(run, ours, memory);
      if (late !== undefined) return late;
      await clock.sleep(backOffMs(memory.unanswered), run.interrupted);
      continue;
    }
    if (look.service !== undefined) memory.askedServiceAt = clock.now();
    speak(ours, look, memory, voice, clock.now());
    const judgement = confirmed(ours, look, judge(ours, look), memory, clock.now());
    if (judgement.kind === 'ended') return conclude(run, ours, judgement, memory);
    const late = await endEarly(run, ours, look, judgement, memory);
    if (late !== undefined) return late;
    askService = judgement.kind === 'ask-service' || judgement.kind === 'going-wrong';
    await clock.sleep(pauseMs(run, judgement, memory), run.interrupted);
  }
  return cancelDeployment(run, ours, memory);
}

function deleted(ours: OurDeployment): Ending {
  const cause = 'The service was deleted while its deployment was under way.';
  const remedy = 'Create the service again before the next ship.';
  return {
    verdict: 'stopped',
    diagnosis: { id: 'service-deleted', cause, evidence: [`deployment: ${ours.id}`], remedy },
  };
}

function serviceIsDue(now: number, memory: Memory): boolean {
  return now - memory.askedServiceAt >= serviceEveryMs;
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
  const reason = `${late}; ECS goes on. ${memory.lastLine ?? ''}`;
  return { verdict: 'timed-out', diagnosis: await diagnoseDeployment(run, ours, reason, 'timed-out') };
}

/** Which of the two timeouts has passed. */
function tooLate(run: Run, memory: Memory): string | undefined {
  const { timeoutMs, noProgressTimeoutMs } = run.config.watch;
  const now = run.ports.clock.now();
  if (now - memory.startedAt >= timeoutMs) return `Not finished after ${timeoutMs / 1000} s (timeout)`;
  if (now - memory.changedAt < noProgressTimeoutMs) return undefined;
  return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}

function pauseMs(run: Run, judgement: Judgement, memory: Memory): number {
  if (judgement.kind === 'ask-service') return 0;
  const { timeoutMs, noProgressTimeoutMs } = run.config.watch;
  const now = run.ports.clock.now();
  const pause = nextLookMs({
    elapsedMs: now - memory.startedAt,
    expected: expectation(memory.sight.history),
    goingWrong: judgement.kind === 'going-wrong' || memory.examinedFailures > 0,
  });
  return Math.max(
    0,
    Math.min(pause, memory.startedAt + timeoutMs - now, memory.changedAt + noProgressTimeoutMs - now),
  );
}

async function conclude(
  run: Run,
  ours: OurDeployment,
  ended: Extract<Judgement, { kind: 'ended' }>,
  memory: Memory,
): Promise<Ending> {
  const { verdict, reason } = ended;
  if (verdict === 'stable') return { verdict };
  const known = verdict === 'superseded' || verdict === 'stopped' ? undefined : memory.diagnosis;
  return { verdict, diagnosis: await (known ?? diagnoseDeployment(run, ours, reason, verdict)) };
}
