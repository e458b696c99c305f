import type { GrammarName } from './grammars.js';

/** How an option's text is read. */
export type OptionKind = 'string' | 'boolean' | 'integer' | 'duration' | 'size' | 'list' | 'map' | 'choice';

/** Headings that options are shown under, in this order. */
export const optionGroups = [
  'Service',
  'AWS access',
  'Image',
  'Build',
  'Repository',
  'Lifecycle policy',
  'Image scan',
  'Task definition',
  'Deployment',
  'Check',
  'Plan',
  'Run',
] as const;

export type OptionGroup = (typeof optionGroups)[number];

export type FrontEndName = 'github' | 'gitlab' | 'cli';

/** One option; everything that shows or reads options is derived from such rows. */
export interface OptionRow {
  /** Kebab-case; the flag, the input, the file's key and (in shouting case) the variable. */
  readonly name: string;
  readonly kind: OptionKind;
  readonly group: OptionGroup;
  /** One or two sentences. */
  readonly description: string;
  /** Stands for the value in `--help`; unset: by kind. */
  readonly placeholder?: string;
  /** Only for `choice`. */
  readonly choices?: readonly string[];
  /** Written as a user would write it. */
  readonly default?: string;
  /** Where the GitLab component has a default that the option itself has not; its job always sets it. */
  readonly componentDefault?: string;
  /** What holds when nothing is set, in words: where there is no fixed default, or where it needs explaining. */
  readonly defaultNote?: string;
  readonly example?: string;
  readonly required?: true;
  /** For `integer`, for `duration` (milliseconds) and for `size` (bytes). */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a value, or each item of a list, must look like. */
  readonly grammar?: GrammarName;
  /** What each value of a map must look like. */
  readonly valueGrammar?: GrammarName;
  /** A list whose items may hold commas and may come twice: text is separated by lines only. */
  readonly linesOnly?: true;
  /** A list of words that a program is started with; a text of one line is for a shell instead. */
  readonly shellLine?: true;
  /** Null takes a key of such a map out of the task definition; in text that is `NAME-`. */
  readonly removable?: true;
  /** Keys of such a map are paths into a task definition, and values what is to be there, lists and maps included. */
  readonly members?: true;
  /** Values of such a map are never printed: they may be private. */
  readonly valuesHidden?: true;
  /** False for options that say where the file is or how this one run behaves. */
  readonly inFile?: false;
  /** What it is about: the whole run, so that no entry of `services` has it, or such an entry alone; unset: either. */
  readonly scope?: 'run' | 'service';
  /** Unset: every front end. */
  readonly frontEnds?: readonly FrontEndName[];
}

/** The value an option of each kind has once parsed: durations in milliseconds, sizes in bytes. */
export interface ValueOfKind {
  readonly string: string;
  readonly boolean: boolean;
  readonly integer: number;
  readonly duration: number;
  readonly size: number;
  readonly list: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly choice: string;
}

/** A map of which null takes keys away. */
export type RemovableMap = Readonly<Record<string, string | null>>;

export type OptionValue = ValueOfKind[OptionKind] | RemovableMap;

type ValueOf<Row extends OptionRow> = Row extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Row extends { readonly removable: true }
    ? RemovableMap
    : ValueOfKind[Row['kind']];

type AlwaysSet = { readonly default: string } | { readonly required: true };

/** Parsed values of a table's rows by name; absent means "not set by anybody and without a default". */
export type ValuesOf<Rows extends readonly OptionRow[]> = {
  readonly [Row in Rows[number] as Row extends AlwaysSet ? Row['name'] : never]: ValueOf<Row>;
} & {
  readonly [Row in Rows[number] as Row extends AlwaysSet ? never : Row['name']]?: ValueOf<Row>;
};
