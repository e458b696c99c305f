import { ShipError } from '../errors.js';

/** Why a folder cannot be written to, for the machine's owner to mend; anything else is passed on as it is. */
export function unwritable(error: unknown, folder: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return error;
  return new ShipError('build-failed', `Nothing can be written to ${folder}: ${reason}.`, {
    remedy: `Free space there or let this user write to it, or name another folder in TMPDIR; then run again.`,
    cause: error,
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the user’s quota is used up',
  EROFS: 'it can only be read',
  EACCES: 'this user may not',
  ENOENT: 'there is no such folder',
};
