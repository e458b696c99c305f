/** Where a rollback is to go. */
export type RollbackWish =
  /** The revision that was stable before. */
  | { readonly kind: 'previous' }
  /** `41` of the service's own family, `web:41` or an ARN. */
  | { readonly kind: 'revision'; readonly reference: string }
  /** A commit, or at least its first seven characters. */
  | { readonly kind: 'commit'; readonly commit: string };

/** A rollback's target as it was wished, before it is found. */
export function wishInWords(wish: RollbackWish): string {
  if (wish.kind === 'previous') return 'the revision that was stable before';
  return wish.kind === 'revision' ? `revision ${wish.reference}` : `commit ${wish.commit}`;
}
