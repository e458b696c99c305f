import type { ExplicitValues } from '../config/explicit-layer.js';

/** A parsed command line: a verb and what was given to it, or a text that has been printed already. */
export type CliRequest =
  | { readonly verb: 'ship' | 'emulator' | 'demo'; readonly explicit: ExplicitValues }
  | { readonly verb: 'none'; readonly exitCode: number };
