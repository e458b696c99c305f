import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, readTally } from '../../scripts/test/tally.js';

it('a test file that cannot be loaded and a jest that died count as failures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-tally-'));
  const path = join(folder, 'result.json');
  writeFileSync(
    path,
    JSON.stringify({
      numPassedTests: 7,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 2,
      numTodoTests: 0,
    }),
  );
  const total = addTallies([readTally(path), readTally(join(folder, 'missing.json'))]);
  expect(total).toEqual({ passed: 7, failed: 3, skipped: 2 });
  rmSync(folder, { recursive: true });
});
