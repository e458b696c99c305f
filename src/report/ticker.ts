import { frameMs } from './spinner.js';

/** Calls `tick` for each frame while something runs; keeps no process alive. */
export function ticker(tick: () => void): (running: boolean) => void {
  let timer: NodeJS.Timeout | undefined;
  return (running) => {
    if (running) timer ??= setInterval(tick, frameMs).unref();
    if (running) return;
    clearInterval(timer);
    timer = undefined;
  };
}
