import type { StageName } from '../outcome.js';

/** A CI job's log whose lines can be folded. Groups may neither overlap nor nest. */
export interface GroupedLogIo {
  openGroup(stage: StageName, at: number): void;
  closeGroup(stage: StageName, at: number): void;
  line(text: string): void;
}

/** Lets at most one group be open at a time; what belongs outside of it waits until it is closed. */
export interface LiveGroup {
  /** The stage whose group is open. */
  stage(): StageName | undefined;
  open(stage: StageName, at: number): void;
  close(at: number): void;
  /** Now, or as soon as no group is open. */
  outside(write: () => void): void;
}

/** No group open, nothing waiting. */
export function liveGroup(io: GroupedLogIo): LiveGroup {
  let live: StageName | undefined;
  const waiting: (() => void)[] = [];
  return {
    stage: () => live,
    open(stage, at) {
      live = stage;
      io.openGroup(stage, at);
    },
    close(at) {
      if (live !== undefined) io.closeGroup(live, at);
      live = undefined;
      for (const write of waiting.splice(0)) write();
    },
    outside(write) {
      if (live === undefined) write();
      else waiting.push(write);
    },
  };
}
