import type { Diagnosis, Verdict } from '../outcome.js';
import type { Look, OurDeployment } from '../watch/judge.js';
import { newEvents, progressLine, waitsOnPurpose } from '../watch/progress.js';
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
  /** Looks in a row that AWS did not answer. */
  unanswered: number;
  /** An ending that only deployments[] shows, and when it was first seen. */
  unconfirmed: { readonly verdict: Verdict; readonly since: number } | undefined;
  /** Has deployments[] ever shown our deployment? */
  listed: boolean;
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
    unanswered: 0,
    unconfirmed: undefined,
    listed: false,
    diagnosis: undefined,
  };
}

/** Says what changed since the last look, and nothing twice. */
export function speak(ours: OurDeployment, look: Look, memory: Memory, voice: StageVoice, now: number): void {
  const line = progressLine(ours, look);
  // AWS stamps events by its own clock; our deployment's creation is by the same one.
  const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
  const changed = line !== undefined && line !== memory.lastLine;
  if (changed) voice.progress(line);
  for (const event of events) {
    memory.shownEvents.add(event.id);
    voice.progress(event.message);
  }
  if (changed || events.length > 0 || waitsOnPurpose(look)) memory.changedAt = now;
  memory.lastLine = line ?? memory.lastLine;
}
