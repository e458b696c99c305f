import type { Emulator } from '../../src/emulator/emulator.js';
import type { Verdict } from '../../src/outcome.js';
import type { ImageStage, SourceShip } from './image-stage.js';

/** A project, a service, and what else there is. */
export interface PlanStage extends ImageStage {
  /** Another registry, with a repository `mirror/web`. */
  readonly other: Emulator;
}

/** One state of the world and one ship, which is planned first. */
export interface PlanScenario {
  readonly name: string;
  /** Brings the world there. */
  readonly before?: (stage: PlanStage) => Promise<unknown>;
  readonly ship?: SourceShip | ((stage: PlanStage) => SourceShip);
  /** `stable` unless told. */
  readonly verdict?: Verdict;
  /** Actions that the plan must name, lest a scenario is about nothing. */
  readonly sends?: readonly string[];
}
