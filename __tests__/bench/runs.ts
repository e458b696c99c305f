import type { Run } from '../../bench/play.js';

/** A run with plain numbers; what is not named stays as it is here. */
export function runOf(change: Partial<Run>): Run {
  return {
    contender: 'ecs-ship',
    scenario: 'changed',
    pair: 1,
    wallMs: 8000,
    toUpdateMs: 1000,
    noticeMs: 500,
    apiRequests: 20,
    registryRequests: 20,
    uploadedBytes: 4096,
    peakBytes: 100 * 1024 * 1024,
    operations: [],
    ...change,
  };
}
