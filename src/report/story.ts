import type { StageName, StageRecord } from '../outcome.js';
import type { ReportEvent } from './report-event.js';
import { type RolloutPhase, rolloutPhase } from './rollout-phase.js';

/** A time in which something went on; milliseconds since the epoch. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isBad: boolean;
}

/** Something that ECS says has happened, by its clock. */
export interface ToldEvent {
  readonly at: number;
  readonly message: string;
}

/** How a run went over time. */
export interface Story {
  readonly stages: readonly Span[];
  /** Of the rollout. */
  readonly phases: readonly Span[];
  /** The newest ones, oldest first. */
  readonly events: readonly ToldEvent[];
  /** How many older ones are left out. */
  readonly olderEvents: number;
}

/** Of a run that told nothing. */
export const noStory: Story = { stages: [], phases: [], events: [], olderEvents: 0 };

const mostPhases = 24;
const mostEvents = 40;

/** Remembers what a story is told from; bounded, however long the run takes. */
export class Storyteller {
  readonly #started = new Map<StageName, number>();
  readonly #stages: Span[] = [];
  readonly #phases: { phase: RolloutPhase; from: number; to: number }[] = [];
  readonly #events: ToldEvent[] = [];
  #olderEvents = 0;

  hear(event: ReportEvent): void {
    if (event.kind === 'stage-started') this.#started.set(event.stage, event.at);
    if (event.kind === 'stage-ended') this.#end(event);
    if (event.kind === 'rollout') this.#enter(rolloutPhase(event.view), event.at);
    if (event.kind === 'stage-progress' && event.happenedAt !== undefined)
      this.#note({ at: event.happenedAt, message: event.line });
  }

  tell(): Story {
    return {
      stages: [...this.#stages],
      phases: this.#phases.map(({ phase, from, to }) => ({ ...phase, from, to })),
      events: this.#events.toSorted((a, b) => a.at - b.at),
      olderEvents: this.#olderEvents,
    };
  }

  #end({ stage, result, at, durationMs }: StageRecord & { readonly at: number }): void {
    const from = this.#started.get(stage) ?? at - durationMs;
    this.#started.delete(stage);
    if (stage === 'watch') this.#reach(at);
    if (result !== 'skipped') this.#stages.push({ name: stage, from, to: at, isBad: result === 'failed' });
  }

  /** Of more phases than a picture can show the last one goes on. */
  #enter(phase: RolloutPhase | undefined, at: number): void {
    this.#reach(at);
    const last = this.#phases.at(-1);
    if (phase === undefined || last?.phase.name === phase.name) return;
    if (this.#phases.length < mostPhases) this.#phases.push({ phase, from: at, to: at });
  }

  #reach(at: number): void {
    const last = this.#phases.at(-1);
    if (last !== undefined) last.to = at;
  }

  #note(event: ToldEvent): void {
    this.#events.push(event);
    if (this.#events.length <= mostEvents) return;
    this.#events.shift();
    this.#olderEvents += 1;
  }
}
