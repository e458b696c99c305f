import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { keepsEveryVerdict, trouble } from '../../support/faulty-scenarios.js';

/** All that a watch asks: it reads, gathers evidence, and has a deployment stopped. */
const asked = ['Describe*', 'List*', 'StopServiceDeployment', 'GetLogEvents'];

function half(fault: FaultRule): FaultRule[] {
  return asked.map((operation) => ({ operation, probability: 0.5, ...fault }));
}

keepsEveryVerdict([
  ['half of the requests throttled', trouble(...half({ throttle: true }))],
  ['half of the requests answered by 503', trouble(...half({ status: 503 }))],
  ['half of the connections dropped', trouble(...half({ dropConnection: 'before' }))],
  ['half of the answers lost', trouble(...half({ dropConnection: 'after' }))],
  ['half of the requests refused since the token has expired', trouble(...half({ expiredToken: true }))],
]);
