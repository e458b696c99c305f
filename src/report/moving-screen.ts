import { createLogUpdate } from 'log-update';
import { joined, type ReportStream, type Screen } from './screen.js';

/**
 * A terminal. Lines that stay are written by us, not by log-update's persist(), which would break long ones (ARNs, URLs)
 * so that they could not be copied. The cursor stays visible: a killed run must not leave it hidden.
 */
export function movingScreen(stream: ReportStream): Screen {
  const update = createLogUpdate(stream, { showCursor: true });
  let moving: readonly string[] = [];
  const move = (lines: readonly string[]) => {
    // log-update 7.2 loses the last line when one is added above it, and leaves a gap when one is taken away.
    if (moving.length > 0 && lines.length > 0 && lines.length !== moving.length) update.clear();
    if (lines.length > 0) update(lines.join('\n'));
    else if (moving.length > 0) update.clear();
    moving = lines;
  };
  return {
    print(lines) {
      if (lines.length === 0) return;
      const below = moving;
      move([]);
      stream.write(joined(lines));
      move(below);
    },
    move,
  };
}
