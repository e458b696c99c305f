import type { Diagnosis, Verdict } from '../outcome.js';
import { type Judgement, judge, type Look, type OurDeployment } from '../watch/judge.js';
import { expectedDuration, nextLookMs } from '../watch/pacing.js';
import { newEvents, progressLine } from '../watch/progress.js';
import { diagnoseDeployment } from './diagnose.js';
import { lookAt, type Sight } from './observe.js';
import { type Run, runStage, type StageVoice } from './run.js';

/** How the deployment ended. */
export interface Ending {
  readonly verdict: Verdict;
  readonly diagnosis?: Diagnosis | undefined;
}

/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
export async function followDeployment(run: Run, ours: OurDeployment): Promise<Ending> {
  return runStage(run, 'watch', async (voice) => {
    const ending = await follow(run, ours, voice);
    return {
      fact: ending,
      summary: `${ending.verdict}${describe(ours)}`,
      failed: ending.verdict !== 'stable',
    };
  });
}

/** What the loop remembers between two looks. */
interface Memory {
  readonly sight: Sight;
  readonly startedAt: number;
  readonly shownEvents: Set<string>;
  lastLine: string | undefined;
  /** Every so many looks the service is asked too, for its events. */
  looks: number;
  askService: boolean;
  diagnosis: Promise<Diagnosis> | undefined;
}

async function follow(run: Run, ours: OurDeployment, voice: StageVoice): Promise<Ending> {
  const { clock } = run.ports;
  const memory: Memory = {
    sight: { arn: undefined, permitted: true, history: [] },
    startedAt: clock.now(),
    shownEvents: new Set(),
    lastLine: undefined,
    looks: 0,
    askService: false,
    diagnosis: undefined,
  };
  const deadline = memory.startedAt + run.config.watch.timeoutMs;
  while (!run.interrupted.aborted) {
    const look = await lookAt(run, ours, memory.sight, memory.askService);
    const judgement = judge(ours, look);
    speak(ours, look, memory, voice);
    if (judgement.kind === 'ended') return conclude(run, ours, judgement, memory);
    if (judgement.kind === 'going-wrong')
      memory.diagnosis ??= diagnoseDeployment(run, ours, judgement.reason);
    if (clock.now() >= deadline) return timedOut(run, ours, memory);
    memory.askService = judgement.kind === 'ask-service' || judgement.kind === 'going-wrong';
    const pause = judgement.kind === 'ask-service' ? 0 : pauseMs(clock.now(), judgement, memory);
    await clock.sleep(Math.min(pause, Math.max(deadline - clock.now(), 0)), run.interrupted);
  }
  return { verdict: 'cancelled' };
}

function pauseMs(now: number, judgement: Judgement, memory: Memory): number {
  return nextLookMs({
    elapsedMs: now - memory.startedAt,
    expectedMs: expectedDuration(memory.sight.history),
    goingWrong: judgement.kind === 'going-wrong',
  });
}

/** Says what changed since the last look, and nothing twice. */
function speak(ours: OurDeployment, look: Look, memory: Memory, voice: StageVoice): void {
  const line = progressLine(ours, look);
  if (line !== undefined && line !== memory.lastLine) voice.progress(line);
  memory.lastLine = line ?? memory.lastLine;
  // AWS stamps events by its own clock; the service deployment's creation is by the same one.
  const since = look.deployment?.createdAt ?? memory.startedAt;
  for (const event of newEvents(look.service?.events ?? [], since, memory.shownEvents)) {
    memory.shownEvents.add(event.id);
    voice.progress(event.message);
  }
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
  const diagnosis = await (known ?? diagnoseDeployment(run, ours, reason, verdict));
  return { verdict, diagnosis };
}

async function timedOut(run: Run, ours: OurDeployment, memory: Memory): Promise<Ending> {
  const reason = `not finished after ${Math.round(run.config.watch.timeoutMs / 1000)} s; ${memory.lastLine ?? ''}`;
  return { verdict: 'timed-out', diagnosis: await diagnoseDeployment(run, ours, reason, 'timed-out') };
}

function describe(ours: OurDeployment): string {
  return `: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
}
