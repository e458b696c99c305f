/** What a value of a document (JSON or YAML) must look like. */
export type Schema =
  | { readonly kind: 'text'; readonly choices?: readonly string[] }
  | {
      readonly kind: 'number';
      readonly whole?: true;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'list'; readonly of: () => Schema }
  /** Any names, one kind of value. */
  | { readonly kind: 'map'; readonly of: () => Schema }
  | RecordSchema
  /** The first whose kind of value this is. */
  | { readonly kind: 'either'; readonly of: readonly Schema[] };

export interface RecordSchema {
  readonly kind: 'record';
  readonly members: Readonly<Record<string, Schema | (() => Schema)>>;
  readonly required?: readonly string[];
}

/** One thing wrong in a document: where (`['rules', 0, 'every']`) and what would be right. */
export interface DocumentProblem {
  readonly path: readonly (string | number)[];
  /** Does the path name a key that should not be there, rather than its value? */
  readonly atKey?: true;
  readonly message: string;
}

export const text = { kind: 'text' } as const;
export const boolean = { kind: 'boolean' } as const;
export const anything = { kind: 'anything' } as const;

export function choice(...choices: readonly string[]): Schema {
  return { kind: 'text', choices };
}

export function number(minimum: number, maximum = Number.POSITIVE_INFINITY): Schema {
  return { kind: 'number', minimum, maximum };
}

export function whole(minimum: number, maximum = Number.POSITIVE_INFINITY): Schema {
  return { kind: 'number', whole: true, minimum, maximum };
}

export function list(of: Schema): Schema {
  return { kind: 'list', of: () => of };
}

export function map(of: Schema): Schema {
  return { kind: 'map', of: () => of };
}

export function record(members: RecordSchema['members'], required: readonly string[] = []): RecordSchema {
  return { kind: 'record', members, required };
}
