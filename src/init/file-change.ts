import { createTwoFilesPatch } from 'diff';
import type { PlannedFile } from './planned-file.js';

/** A planned file beside what is there. */
export interface FileChange extends PlannedFile {
  readonly state: 'new' | 'same' | 'differs';
  /** In the unified form; empty for what is the same. */
  readonly diff: string;
}

/** Compares a planned file with the text that is there; undefined: none is. */
export function fileChange(file: PlannedFile, existing: string | undefined): FileChange {
  if (existing === file.text) return { ...file, state: 'same', diff: '' };
  const [from, to] = existing === undefined ? ['/dev/null', file.path] : [`a/${file.path}`, `b/${file.path}`];
  const patch = createTwoFilesPatch(from, to, existing ?? '', file.text, '', '', { context: 3 });
  const diff = patch.replace(/^=+\n/, '').replace(/\t$/gm, '');
  return { ...file, state: existing === undefined ? 'new' : 'differs', diff };
}
