import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import { isOurs } from './revision-tags.js';

/** A deployment after which older revisions of its family may go. */
export interface Succession {
  readonly family: string;
  /** Of the newest ACTIVE revisions, how many stay. */
  readonly keep: number;
  /** The number of the deployed revision; unset: it is yet to be registered. */
  readonly deployed?: number;
  /** What the service ran before, and runs now; ARNs. */
  readonly spared: readonly string[];
  /** When the deployment began, by AWS's clock; milliseconds since the epoch. */
  readonly at: number;
  /** For a plan: the ARN that is about to be deployed, or something else where it is yet to be registered. */
  readonly coming?: string;
}

/** What is younger may be another run's, which is about to deploy it. */
const restMs = 3_600_000;

/** Of the family's ACTIVE revisions, newest first, those that are old enough by number; ARNs. */
export function beyondKept(listed: readonly string[], succession: Succession): readonly string[] {
  const { keep, deployed = Number.POSITIVE_INFINITY, spared } = succession;
  return listed.slice(keep).filter((arn) => !spared.includes(arn) && numberOf(arn) < deployed);
}

/** Whether ecs-ship registered it, and long enough before the deployment. */
export function mayGo({ tags, definition }: TaskDefinitionRevision, { at }: Succession): boolean {
  const registeredAt = new Date(definition.registeredAt as string | number | Date).getTime();
  return isOurs(tags) && registeredAt <= at - restMs;
}

/** `3` of `arn:aws:ecs:…:task-definition/web:3`. */
export function numberOf(arn: string): number {
  return Number(arn.split(':').at(-1));
}
