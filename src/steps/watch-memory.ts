import type { Diagnosis } from '../outcome.js';
import type { Look, OurDeployment } from '../watch/judge.js';
import { newEvents, progressLine } from '../watch/progress.js';
import type { Sight } from './observe.js';
import type { StageVoice } from './run.js';

/** What following a deployment remembers between two looks. */
export interface Memory {
  readonly sight: Sight;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly shownEvents: Set<string>;
  lastLine: string | undefined;
  /** When something last changed that a reader would notice. */
  changedAt: number;
  /** When the service was last asked for its events and failed tasks. */
  askedServiceAt: number;
  /** Failed tasks that have been looked into already. */
  examinedFailures: number;
  /** We have asked ECS to end the deployment: it is not asked twice. */
  gaveUp: boolean;
  diagnosis: Promise<Diagnosis> | undefined;
}

export function newMemory(now: number): Memory {
  return {
    sight: { arn: undefined, permitted: true, history: [] },
    startedAt: now,
    shownEvents: new Set(),
    lastLine: undefined,
    changedAt: now,
    askedServiceAt: now,
    examinedFailures: 0,
    gaveUp: false,
    diagnosis: undefined,
  };
}

/** Says what changed since the last look, and nothing twice. */
export function speak(ours: OurDeployment, look: Look, memory: Memory, voice: StageVoice, now: number): void {
  const line = progressLine(ours, look);
  // AWS stamps events by its own clock; the service deployment's creation is by the same one.
  const since = look.deployment?.createdAt ?? memory.startedAt;
  const events = newEvents(look.service?.events ?? [], since, memory.shownEvents);
  const changed = line !== undefined && line !== memory.lastLine;
  if (changed) voice.progress(line);
  for (const event of events) {
    memory.shownEvents.add(event.id);
    voice.progress(event.message);
  }
  if (changed || events.length > 0) memory.changedAt = now;
  memory.lastLine = line ?? memory.lastLine;
}
