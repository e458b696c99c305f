import type { ExplicitValues } from '../../config/explicit-layer.js';
import type { ServiceVerbName } from '../../config/service-verb-rows.js';
import type { Openable } from '../../open/find-link.js';

/** A parsed command line: a verb and what was given to it, or a text that has been printed already. */
export type CliRequest =
  | {
      readonly verb: 'ship' | 'config' | 'check' | 'doctor' | 'init' | 'logs' | 'emulator' | 'demo';
      readonly explicit: ExplicitValues;
    }
  | ServiceVerbRequest
  | LookRequest
  | ExecRequest
  | OpenRequest
  | RunRequest
  | EmulatorControlRequest
  | { readonly verb: 'none'; readonly exitCode: number };

/** Something done to a service that no image is built for. */
export interface ServiceVerbRequest {
  readonly verb: 'service';
  readonly name: ServiceVerbName;
  readonly operands: readonly string[];
  readonly explicit: ExplicitValues;
}

/** A look at services. */
export interface LookRequest {
  readonly verb: 'look';
  readonly name: 'status' | 'history';
  readonly explicit: ExplicitValues;
}

/** A session in a container. */
export interface ExecRequest {
  readonly verb: 'exec';
  /** The command and its arguments. */
  readonly operands: readonly string[];
  readonly explicit: ExplicitValues;
}

/** A page to look at. */
export interface OpenRequest {
  readonly verb: 'open';
  readonly what: Openable;
  readonly explicit: ExplicitValues;
}

/** A command in a task of its own. */
export interface RunRequest {
  readonly verb: 'run';
  /** The command and its arguments. */
  readonly operands: readonly string[];
  readonly explicit: ExplicitValues;
}

/** Something asked of an emulator that runs already. */
export interface EmulatorControlRequest {
  readonly verb: 'emulator-control';
  readonly action: string;
  readonly operands: readonly string[];
  readonly explicit: ExplicitValues;
}
