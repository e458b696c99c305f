import { Writable } from 'node:stream';
import type { Outcome, StageName, StageRecord } from '../../src/outcome.js';
import type { Report, ReportEvent } from '../../src/report/report-event.js';

/** A stream that keeps what was written to it. */
export class Recorder extends Writable {
  text = '';
  readonly columns?: number;

  constructor(columns?: number) {
    super({ decodeStrings: false });
    if (columns !== undefined) this.columns = columns;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export const start = (stage: StageName, at = 0): ReportEvent => ({ kind: 'stage-started', at, stage });
export const say = (stage: StageName, line: string, at = 0): ReportEvent => ({
  kind: 'stage-progress',
  at,
  stage,
  line,
});
export const print = (stage: StageName, text: string, at = 0): ReportEvent => ({
  kind: 'stage-output',
  at,
  stage,
  text,
});
export const stop = (
  stage: StageName,
  summary: string,
  durationMs = 1000,
  result: StageRecord['result'] = 'done',
): ReportEvent => ({ kind: 'stage-ended', at: durationMs, stage, result, summary, durationMs });
export const end = (outcome: Outcome): ReportEvent => ({ kind: 'ended', at: 99_000, outcome });

/** Tells a report events in order. */
export function tell(report: Report, ...events: readonly ReportEvent[]): void {
  for (const event of events) report(event);
}
