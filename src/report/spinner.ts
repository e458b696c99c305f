const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Milliseconds between two frames. */
export const frameMs = 100;

/** The frame of a moment, in milliseconds since whenever. */
export function spinnerAt(ms: number): string {
  return frames[Math.floor(ms / frameMs) % frames.length] ?? '';
}
