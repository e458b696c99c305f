type Defined<Input, Key extends keyof Input> = { [K in Key]?: Exclude<Input[K], undefined> };

/** The named members that the caller has given, and no others. */
export function definedMembers<Input, Key extends keyof Input>(
  input: Input,
  keys: readonly Key[],
): Defined<Input, Key> {
  const given: Defined<Input, Key> = {};
  for (const key of keys) {
    if (input[key] !== undefined) given[key] = input[key] as Exclude<Input[Key], undefined>;
  }
  return given;
}
