import { sizeWords } from '../../plan/build/progress/build-summary.js';
import type { Run, StageVoice } from '../run.js';

/** Milliseconds between two lines: one that moves, or one that stays in a log. */
const rhythm = { live: 200, log: 30_000 };

/** Tells how many of an upload's bytes have gone, never more often than is pleasant. */
export function copyProgress(
  run: Run,
  voice: StageVoice,
  name: string,
  total: number,
): (bytes: number) => void {
  const every = run.live ? rhythm.live : rhythm.log;
  let [sent, told] = [0, run.ports.clock.now()];
  return (bytes) => {
    // A layer that is sent again counts again, and more than all is never true.
    sent = Math.min(sent + bytes, total);
    const now = run.ports.clock.now();
    if (now - told < every) return;
    told = now;
    voice.progress(`${name}: ${sizeWords(sent)} of ${sizeWords(total)}`);
  };
}
