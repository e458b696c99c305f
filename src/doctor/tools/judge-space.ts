import { failed, type Line, ok, skipped, warning } from '../line.js';

const gib = 1024 ** 3;
/** Base image, layers and the archive of a small build need about as much. */
const least = 0.5 * gib;
const comfortable = 2 * gib;

/** The space that is left where images are kept; bytes. */
export function judgeSpace(folder: string, free: number | undefined): readonly Line[] {
  if (free === undefined) return [skipped('disk-space', `How much space is left in ${folder} is not known.`)];
  const left = `${(free / gib).toFixed(1)} GiB left in ${folder}`;
  if (free >= comfortable) return [ok('disk-space', left)];
  const remedy =
    'Remove what is not needed: docker system df, then docker builder prune and docker image prune.';
  const line = free < least ? failed : warning;
  return [line('disk-space', `Only ${left}, where images are built and kept.`, remedy)];
}
