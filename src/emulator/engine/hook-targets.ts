import type { StageName } from './stage.js';

/** What a lifecycle hook's function is given (source: ECS developer guide, "Lambda hooks for Amazon ECS service deployments"). */
export interface HookEvent {
  readonly executionId: string;
  readonly lifecycleStage: StageName;
  /** The service deployment. */
  readonly resourceArn: string;
  readonly executionDetails: {
    readonly serviceArn: string;
    readonly targetServiceRevisionArn: string;
    /** Service revision's ARN → percent; empty outside the stages that shift this traffic. */
    readonly testTrafficWeights: Readonly<Record<string, number>>;
    readonly productionTrafficWeights: Readonly<Record<string, number>>;
  };
  readonly hookDetails?: unknown;
}

/** What came of a call: the function's JSON answer, or why there is none (`error` follows `due to`). */
export type HookOutcome = { readonly response: unknown } | { readonly error: string };

/** Calls the functions that AWS_LAMBDA hooks name. */
export interface HookTargets {
  /** `done` is called once, possibly at once. */
  invoke(targetArn: string, event: HookEvent, done: (outcome: HookOutcome) => void): void;
}

/** Where no function is known. */
export const noHookTargets: HookTargets = {
  invoke: (targetArn, _event, done) => done({ error: `Function not found: ${targetArn}` }),
};
