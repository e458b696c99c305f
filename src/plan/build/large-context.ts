import type { ContextSize } from '../../ports/context-port.js';
import { sizeWords } from './progress/build-summary.js';

/** Bytes from which a context without a .dockerignore is worth a word. */
const large = 100_000_000;

/** How many of the largest parts are named. */
const named = 3;

/** What to say of a context that is large for want of a .dockerignore; undefined where nothing is to be said. */
export function largeContextNotice(folder: string, size: ContextSize | undefined): string | undefined {
  if (size === undefined || size.bytes <= large) return undefined;
  const parts = size.parts.slice(0, named).filter(({ bytes }) => bytes * 20 > size.bytes);
  const list = parts.map(({ path, bytes }) => `${path} (${sizeWords(bytes)})`).join(', ');
  const where = folder === '.' ? '' : ` in ${folder}`;
  return `The build context holds ${sizeWords(size.bytes)}, and no .dockerignore${where} leaves anything out. Largest: ${list}.`;
}
