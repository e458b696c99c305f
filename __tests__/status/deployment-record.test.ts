import type { DeployedRevision } from '../../src/ports/revisions-port.js';
import { verdictOf } from '../../src/status/deployment-record.js';

const at = (
  status: DeployedRevision['status'],
  createdAt: number,
  finishedAt?: number,
): DeployedRevision => ({
  arn: '',
  serviceRevisionArn: 'revision/1',
  taskDefinitionArn: '',
  images: [],
  status,
  createdAt,
  ...(finishedAt === undefined ? {} : { finishedAt }),
});

const minute = 60_000;

it.each<[string, DeployedRevision, readonly DeployedRevision[], string]>([
  ['done', at('SUCCESSFUL', 0, minute), [], 'stable'],
  ['taken back', at('ROLLBACK_SUCCESSFUL', 0, minute), [], 'rolled-back'],
  ['on its way back', at('ROLLBACK_IN_PROGRESS', 0), [], 'rolling-back'],
  ['not taken back', at('ROLLBACK_FAILED', 0, minute), [], 'failed'],
  ['under way', at('IN_PROGRESS', 0), [], 'in-progress'],
  ['stopped as another began', at('STOPPED', 0, minute), [at('IN_PROGRESS', minute)], 'superseded'],
  ['stopped long before another', at('STOPPED', 0, minute), [at('SUCCESSFUL', 60 * minute)], 'stopped'],
  ['stopped after an older one', at('STOPPED', 9 * minute, 10 * minute), [at('SUCCESSFUL', 0)], 'stopped'],
])('a deployment that is %s', (_what, one, history, verdict) => {
  expect(verdictOf(one, history)).toBe(verdict);
});
