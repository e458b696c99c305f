/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
export function repositoryOf(reference: string): string {
  const untagged = reference.split('@')[0] ?? '';
  return untagged.replace(/:[^:/]*$/, '');
}
