import type { Diagnosis, Verdict } from '../../outcome.js';
import type { Look, OurDeployment } from '../../watch/judge.js';
import { pausedHook } from '../../watch/paused-hook.js';
import type { Phase } from '../../watch/phase.js';
import { newEvents, progressLine, waitsOnPurpose } from '../../watch/progress.js';
import type { ServiceDeployment, ServiceSnapshot } from '../../watch/rollout.js';
import { notice, type Run, type StageVoice } from '../run.js';
import { newSight, type Sight } from './observe.js';
import { newRhythm, type Rhythm } from './rhythm.js';
import { showRollout, type TargetMemory } from './show-rollout.js';

/** What following a deployment remembers between two looks. */
export interface Memory {
  readonly sight: Sight;
  readonly rhythm: Rhythm;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly shownEvents: Set<string>;
  lastLine: string | undefined;
  /** When something last changed that a reader would notice. */
  changedAt: number;
  /** When the service was last asked for its events and failed tasks. */
  askedServiceAt: number;
  /** The phase that it was last asked in. */
  servicePhase: Phase;
  /** Failed tasks that have been looked into already, how often that was, and when it may be again. */
  examined: { readonly failures: number; readonly times: number; readonly againAt: number };
  /** We have asked ECS to end the deployment: it is not asked twice. */
  gaveUp: boolean;
  /** Whether word came that all services go back, and whether ECS was asked for ours. */
  readonly recall: { heard: boolean; asked: boolean };
  /** Looks in a row that AWS did not answer. */
  unanswered: number;
  /** Since when AWS has not accepted our credentials. */
  refusedSince: number | undefined;
  /** An ending that only deployments[] shows, and when it was first seen. */
  unconfirmed: { readonly verdict: Verdict; readonly since: number } | undefined;
  /** Has deployments[] ever shown our deployment? */
  listed: boolean;
  diagnosis: Promise<Diagnosis> | undefined;
  /** The newest answers. */
  deployment: ServiceDeployment | undefined;
  service: ServiceSnapshot | undefined;
  /** The stage where a hook paused at the last look before the deployment ended. */
  pausedAt: string | undefined;
  /** Paused hooks that have been told of. */
  readonly toldHooks: Set<string>;
  targets: TargetMemory;
}

export function newMemory(now: number): Memory {
  return {
    sight: newSight(),
    rhythm: newRhythm(),
    startedAt: now,
    shownEvents: new Set(),
    lastLine: undefined,
    changedAt: now,
    askedServiceAt: now,
    servicePhase: 'unknown',
    examined: { failures: 0, times: 0, againAt: 0 },
    gaveUp: false,
    recall: { heard: false, asked: false },
    unanswered: 0,
    refusedSince: undefined,
    unconfirmed: undefined,
    listed: false,
    diagnosis: undefined,
    deployment: undefined,
    service: undefined,
    pausedAt: undefined,
    toldHooks: new Set(),
    targets: { askedAt: undefined, counts: undefined, refused: false },
  };
}

/** Says what changed since the last look, and nothing twice. */
export function speak(run: Run, ours: OurDeployment, look: Look, memory: Memory, voice: StageVoice): void {
  const now = run.ports.clock.now();
  remember(look, memory);
  showRollout(run, ours, memory, voice);
  const line = progressLine(ours, look);
  // AWS stamps events by its own clock; our deployment's creation is by the same one.
  const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
  const changed = line !== undefined && line !== memory.lastLine;
  if (changed) voice.progress(line);
  for (const event of events) {
    memory.shownEvents.add(event.id);
    voice.progress(event.message, event.at);
  }
  tellOfPause(run, look, memory);
  if (changed || events.length > 0 || waitsOnPurpose(look)) memory.changedAt = now;
  memory.lastLine = line ?? memory.lastLine;
}

function remember({ deployment, service }: Look, memory: Memory): void {
  memory.deployment = deployment ?? memory.deployment;
  memory.service = service ?? memory.service;
  if (deployment?.status === 'IN_PROGRESS')
    memory.pausedAt = deployment.awaitingHook && deployment.lifecycleStage;
}

/** How to go on must stay readable, so it is a notice and no passing line; once per hook. */
function tellOfPause(run: Run, { deployment }: Look, memory: Memory): void {
  const id = deployment?.awaitingHook?.id;
  if (id === undefined || memory.toldHooks.has(id)) return;
  memory.toldHooks.add(id);
  notice(run, pausedHook(deployment));
}
