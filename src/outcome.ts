import type { ScanRecord } from './plan/scan-record.js';

/**
 * How a run ended. Only `stable` and `unchanged` mean success; `planned` is a dry run's, `checked` that of a run which asked
 * AWS nothing, and `not-started` is only said of one of several services that was left alone because another failed.
 */
export type Verdict =
  | 'stable'
  | 'unchanged'
  | 'rolled-back'
  | 'failed'
  | 'stopped'
  | 'superseded'
  | 'timed-out'
  | 'cancelled'
  | 'planned'
  | 'checked'
  | 'not-started';

/** The facts of a run that outputs are made of; each appears once it is known. */
export interface ShipFacts {
  /** `repository-uri@sha256:…` */
  readonly image?: string;
  /** `repository-uri:sha` */
  readonly imageUri?: string;
  readonly digest?: string;
  readonly tags?: readonly string[];
  readonly taskDefinitionArn?: string;
  readonly previousTaskDefinitionArn?: string;
  /** What the new revision changes, a line each: `~ cpu: "256" → "512"`; no value of a variable or secret. */
  readonly taskDefinitionChanges?: readonly string[];
  /** `ecs-svc/N` */
  readonly deploymentId?: string;
  readonly serviceArn?: string;
  readonly serviceUrl?: string;
  /** What ECR's scan of the image came to. */
  readonly scan?: ScanRecord;
}

/** Why a deployment did not become stable: the cause first, the evidence under it, the remedy last. */
export interface Diagnosis {
  /** Stable id of the rule, for example `container-exited`. */
  readonly id: string;
  /** One plain sentence. */
  readonly cause: string;
  /** Short lines: task, container, exit code, last log lines, event. */
  readonly evidence: readonly string[];
  readonly remedy: string;
  /** AWS's own page about it. */
  readonly docs?: string;
  /** Where what the cause names is set: `task-definition.json:14:7: healthCheck of container "web"`. */
  readonly setting?: string;
  /** Id of the task that failed. */
  readonly task?: string;
  /** Where the failed container's log is. */
  readonly logStream?: { readonly group: string; readonly name: string; readonly region?: string };
}

export type StageName =
  | 'rollback'
  | 'source'
  | 'identity'
  | 'repository'
  | 'image'
  | 'copies'
  | 'lifecycle'
  | 'scan'
  | 'task-definition'
  | 'release-task'
  | 'service'
  | 'watch'
  | 'after-task'
  | 'revisions';

/** One stage as it went, for the summary's table and the JSON document. */
export interface StageRecord {
  readonly stage: StageName;
  readonly result: 'done' | 'skipped' | 'failed';
  /** One line: what was done, or why not. */
  readonly summary: string;
  readonly durationMs: number;
}

/** The error of a run that ended before ECS could decide anything. */
export interface FailureRecord {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly evidence: readonly string[];
  readonly docs?: string;
}

/** Everything a report needs; what `--json` prints is rendered from this value. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** One sentence for people: `web is stable on revision web:12 (2 of 2 tasks)`. */
  readonly headline: string;
  readonly facts: ShipFacts;
  readonly diagnosis?: Diagnosis;
  readonly failure?: FailureRecord;
  readonly stages: readonly StageRecord[];
  readonly notices: readonly string[];
  readonly durationSeconds: number;
}

const exitCodes: Readonly<Record<Verdict, number>> = {
  stable: 0,
  unchanged: 0,
  planned: 0,
  checked: 0,
  'rolled-back': 5,
  failed: 5,
  stopped: 5,
  'timed-out': 6,
  superseded: 7,
  'not-started': 5,
  cancelled: 130,
};

/** The contract's exit code for a verdict of ECS (an error before it carries its own). */
export function exitCodeOfVerdict(verdict: Verdict): number {
  return exitCodes[verdict];
}
