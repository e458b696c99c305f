/**
 * The member with what is set and without what is removed: absent when nothing is left, and not named at all where nothing
 * would change.
 */
export function changedMap(
  member: string,
  current: unknown,
  set: Readonly<Record<string, string>>,
  removed: readonly string[],
): Readonly<Record<string, unknown>> {
  const before = (current ?? {}) as Readonly<Record<string, string>>;
  const isGone = (name: string) => removed.includes(name);
  if (Object.keys(set).length === 0 && !Object.keys(before).some(isGone)) return {};
  const left = Object.entries({ ...before, ...set }).filter(([name]) => !isGone(name));
  return { [member]: left.length === 0 ? undefined : Object.fromEntries(left) };
}
