/**
 * An SDK input after validation: the SDK types its required members as `T | undefined`, but the front door has
 * refused every request that lacks one.
 */
export type Validated<Input> = {
  [Key in keyof Input]: Record<never, never> extends Pick<Input, Key> ? Input[Key] : NonNullable<Input[Key]>;
};
