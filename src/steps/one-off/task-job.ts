import type { WrittenLine } from '../../logs/written-line.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { TaskStart, TaskView } from '../../ports/tasks-port.js';
import type { Ports } from '../../ports.js';

/** What running a task needs of the world. */
export interface TaskWorld {
  readonly ports: Pick<Ports, 'ecs' | 'logs' | 'clock' | 'random'>;
  /** Stops the tasks. */
  readonly interrupted: AbortSignal;
}

/** Is told as it goes. */
export interface TaskVoice {
  /** Whenever ECS was asked, the first time with what RunTask answered. */
  readonly seen: (tasks: readonly TaskView[]) => void;
  readonly lines: (lines: readonly WrittenLine[]) => void;
  /** Why lines cannot be read, or that a task is being stopped. */
  readonly note: (text: string) => void;
}

export interface TaskJob {
  readonly start: TaskStart;
  /** The revision as it is described. */
  readonly definition: JsonObject;
  /** From RunTask's answer to the end. */
  readonly timeoutMs: number;
  /** How long tasks that are told to stop are waited for; unset: as long as they may take. */
  readonly stopMs?: number;
}
