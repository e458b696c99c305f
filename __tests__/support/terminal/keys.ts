/** What a terminal sends for a key. */
export const KEYS = {
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  enter: '\r',
  tab: '\t',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  backspace: '\x7f',
} as const;

export type Key = keyof typeof KEYS;
