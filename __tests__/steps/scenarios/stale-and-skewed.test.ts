import { keepsEveryVerdict, trouble } from '../../support/faulty-scenarios.js';

const reads = { service: 'ecs', operation: 'Describe*' };
const unknown = { forSeconds: 10, staleReads: { missingNewestDeployment: true } };

keepsEveryVerdict([
  ['reads that show the past of three seconds ago', trouble({ ...reads, staleReads: { seconds: 3 } })],
  [
    'reads that do not know our deployment for ten seconds',
    trouble({ ...reads, ...unknown }, { operation: 'List*', ...unknown }),
  ],
  ['a clock 30 s ahead of AWS’s', { aheadMs: 30_000 }],
  ['a clock 30 s behind AWS’s', { aheadMs: -30_000 }],
]);
