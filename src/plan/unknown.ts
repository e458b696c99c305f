/** Stands for what only the push tells: a digest, and what is named by it. */
export const afterPush = '(known after push)';

/** Stands for the ARN that registering gives. */
export const newRevision = '(the new revision)';

/** Does a text hold something that is not known before the run? */
export function isUnknown(text: string): boolean {
  return text.includes(afterPush);
}
