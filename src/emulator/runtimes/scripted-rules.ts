import type { ProbeResult } from '../task-runtime.js';
import { matchesWildcard } from '../wildcard.js';

/** What a probe meets from a moment on: `from` in seconds after the container's start. */
export interface ProbeScript {
  readonly from: number;
  readonly answer: ProbeResult;
}

/** How one container behaves; every time in seconds, JSON throughout. What is left out goes well. */
export interface ContainerScript {
  /** The image cannot be pulled: the agent's text after `CannotPullContainerError: `. */
  readonly pullError?: string;
  /** The task's resources cannot be set up: the text after `ResourceInitializationError: `. */
  readonly resourceError?: string;
  /** The container cannot be started: the text after `CannotStartContainerError: `. */
  readonly startError?: string;
  /** Seconds the pull takes, 0.5 by default. */
  readonly pullTakes?: number;
  /** Seconds from pulled to running, 0.5 by default. */
  readonly startTakes?: number;
  /** The container ends by itself `after` seconds. */
  readonly exit?: { readonly code: number; readonly after: number };
  /** The container is killed for its memory after so many seconds. */
  readonly outOfMemoryAfter?: number;
  /** The container health check passes after so many seconds; by default after its first interval. */
  readonly healthyAfter?: number;
  /** The container health check has failed for good after so many seconds. */
  readonly unhealthyAfter?: number;
  /** Seconds from SIGTERM to the end, and the exit code then; 0 and 0 by default. */
  readonly stop?: { readonly takes?: number; readonly code?: number; readonly ignoresSigterm?: boolean };
  /** Answers to health check requests; 200 by default. */
  readonly probes?: readonly ProbeScript[];
}

/** Which containers a script is for: each pattern given must match, `*` standing for anything. */
export interface ScriptRule {
  readonly image?: string;
  readonly family?: string;
  /** `family:revision`. */
  readonly taskDefinition?: string;
  readonly container?: string;
  /** Only for the first so many containers that match; those after them go by the next rule. */
  readonly first?: number;
  readonly script: ContainerScript;
}

export interface ScriptSubject {
  readonly image: string;
  readonly family: string;
  readonly revision: number;
  readonly container: string;
}

export function matchesRule(rule: ScriptRule, subject: ScriptSubject): boolean {
  return (
    matches(rule.image, subject.image) &&
    matches(rule.family, subject.family) &&
    matches(rule.taskDefinition, `${subject.family}:${subject.revision}`) &&
    matches(rule.container, subject.container)
  );
}

function matches(pattern: string | undefined, value: string): boolean {
  return pattern === undefined || matchesWildcard(pattern, value);
}
