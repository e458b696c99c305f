import type { Exchange } from './exchange.js';
import type { Caller } from './operation.js';

/** One operation on its way to be performed. */
export interface Passage {
  readonly exchange: Exchange;
  /** `ecr`, `ecs`, `elb`, `iam`, `logs`, `ssm`, `sts` or `registry`. */
  readonly service: string;
  /** AWS's name; for a registry request the ECR action it needs, empty where it needs none. */
  readonly operation: string;
  readonly input: unknown;
  readonly caller: Caller;
}

/** Stands between a request and its operation: it may wait, refuse (AwsError) or change the answer. */
export type Gate = (passage: Passage, perform: () => Promise<unknown>) => Promise<unknown>;

/** One gate after another, the first one outermost. */
export function gatesInOrder(gates: readonly Gate[]): Gate {
  return (passage, perform) =>
    gates.reduceRight<() => Promise<unknown>>((next, gate) => () => gate(passage, next), perform)();
}
