import type { Clock } from '../clock.js';
import type { LogSink } from '../log-sink.js';
import { invalidParameter, logGroupExists, logGroupNotFound } from './errors.js';
import { LogGroup } from './log-group.js';

/** CloudWatch Logs: groups by name, and the place where awslogs containers write. */
export class Logs implements LogSink {
  readonly clock: Clock;
  readonly #groups = new Map<string, LogGroup>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get groups(): readonly LogGroup[] {
    return [...this.#groups.values()];
  }

  groupExists(logGroup: string): boolean {
    return this.#groups.has(logGroup);
  }

  createGroup(logGroup: string): void {
    if (this.#groups.has(logGroup)) throw logGroupExists();
    this.#groups.set(logGroup, new LogGroup(logGroup, this.clock.now()));
  }

  /** A line for a group that was deleted meanwhile is lost, as on AWS. */
  append(logGroup: string, logStream: string, timestamp: number, message: string): void {
    const now = this.clock.now();
    this.#groups.get(logGroup)?.streamOrNew(logStream, now).append(timestamp, message, now);
  }

  /** The group an input names by `logGroupName` or `logGroupIdentifier` (a name or an ARN), expired events gone. */
  group(input: LogGroupReference): LogGroup {
    const name =
      input.logGroupName ?? input.logGroupIdentifier?.replace(/^arn:.*:log-group:([^:]+).*$/, '$1');
    if (name === undefined)
      throw invalidParameter('Either logGroupName or logGroupIdentifier must be specified.');
    const group = this.#groups.get(name);
    if (group === undefined) throw logGroupNotFound();
    group.expire(this.clock.now());
    return group;
  }

  deleteGroup(name: string): void {
    if (!this.#groups.delete(name)) throw logGroupNotFound();
  }
}

/** The two ways an input names a log group. */
export interface LogGroupReference {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
}
