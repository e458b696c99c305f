import type { Config } from '../config/config.js';
import type { LifecycleRule } from '../plan/lifecycle-rule.js';
import type { DockerfileView } from './dockerfile-view.js';
import type { Place } from './place.js';
import type { ServiceView } from './service-view.js';
import type { TaskDefinitionView } from './task-definition-view.js';

/** Everything the rules look at, parsed; what is absent is not looked at. */
export interface CheckInput {
  readonly config: Config;
  /** Where an option is set, or an entry of it; the configuration file's beginning when it is not set there. */
  readonly placeOf: (option: string, key?: string) => Place;
  /** Whether anybody sets the option. */
  readonly isSet: (option: string) => boolean;
  /** As it would be registered. */
  readonly taskDefinition?: TaskDefinitionView;
  readonly service?: ServiceView;
  readonly dockerfile?: DockerfileView;
  readonly context?: ContextView;
  readonly lifecycle?: LifecycleView;
}

/** The files that a build is given. */
export interface ContextView {
  /** As the user names it. */
  readonly folder: string;
  /** The file that says what is left out, when there is one. */
  readonly ignoreFile?: string;
  readonly files: readonly ContextFile[];
}

export interface ContextFile {
  /** Relative to the context, with `/`. */
  readonly path: string;
  /** Its beginning, where the name alone does not tell what it is. */
  readonly head?: string;
}

/** The user's own lifecycle rules with their places. */
export interface LifecycleView {
  readonly rules: readonly { readonly rule: LifecycleRule; readonly place: Place }[];
}
