/** Whether a build context is the URL of a git repository, as docker understands it, and not a folder. */
export function isRemoteContext(context: string): boolean {
  return /^(?:https?|git|ssh):\/\/|^git@[^/]+:|^github\.com\//.test(context);
}

/** The commit that the URL's fragment pins, `…#<sha>` or `…#<sha>:folder`. */
export function remoteCommit(context: string): string | undefined {
  return isRemoteContext(context) ? context.match(/#([0-9a-f]{40})(?::|$)/)?.[1] : undefined;
}
