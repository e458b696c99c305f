type MayBeUnset<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];

/** The same object where members that may be undefined are optional. */
export type WithoutUnset<T> = Omit<T, MayBeUnset<T>> & {
  [Key in MayBeUnset<T>]?: Exclude<T[Key], undefined>;
};

/** Drops members that are undefined, so that "unset" is always "absent". */
export function withoutUnset<T extends object>(object: T): WithoutUnset<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as WithoutUnset<T>;
}
