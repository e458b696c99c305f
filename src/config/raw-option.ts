/** A text and the place it was written at, in the words of that place. */
export interface RawText {
  readonly where: string;
  readonly text: string;
}

/** One entry of a map; `value` is absent where none was written. */
export interface RawPair {
  readonly where: string;
  readonly key: string;
  readonly value?: string;
  /** The value is null, and has taken a weaker section's away. */
  readonly hides?: true;
  /** The value where it is a list or a map. */
  readonly nested?: object;
}

/** An option as some source holds it, before anything is known about its kind. */
export type RawOption =
  | { readonly shape: 'text'; readonly where: string; readonly text: string }
  | { readonly shape: 'list'; readonly where: string; readonly items: readonly RawText[] }
  | { readonly shape: 'map'; readonly where: string; readonly pairs: readonly RawPair[] };

/** All options one source sets, by name; unknown names included. */
export interface Layer {
  readonly source: 'flags' | 'inputs' | 'values' | 'env' | 'file';
  /** Says that it is about one of several services, not about the run. */
  readonly of?: 'service';
  readonly options: ReadonlyMap<string, RawOption>;
}

const spellings: Readonly<Record<Layer['source'], (name: string) => string>> = {
  flags: (name) => `--${name}`,
  inputs: (name) => name,
  values: (name) => name,
  env: (name) => `ECS_SHIP_${name.toUpperCase().replaceAll('-', '_')}`,
  file: (name) => name,
};

/** The option's name as that source writes it. */
export function spelled(source: Layer['source'], name: string): string {
  return spellings[source](name);
}
