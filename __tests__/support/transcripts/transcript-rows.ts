import { dying, serving } from '../e2e-workspace.js';
import type { TranscriptRow } from './transcript-row.js';

/** What docs/cli.md shows of each verb: one row a block; each goes on where the one before has ended. */
export const transcriptRows: readonly TranscriptRow[] = [
  { name: 'init', line: 'init --service shop --cluster production --yes', folder: 'flask' },
  { name: 'check', line: 'check' },
  { name: 'doctor', line: 'doctor', exitCode: 3 },
  { name: 'plan', line: 'plan', commit: { script: serving('2'), message: 'Say hello' } },
  { name: 'ship', line: 'ship' },
  { name: 'status', line: 'status' },
  { name: 'logs', line: 'logs' },
  { name: 'open', line: 'open url --print', exitCode: 3 },
  { name: 'exec', line: 'exec -- ls /app', exitCode: 3 },
  { name: 'run', line: "run -- sh -c 'echo 12 rows migrated'" },
  {
    name: 'ship-broken',
    line: 'ship',
    exitCode: 5,
    commit: { script: dying('DATABASE_URL is not set', 3), message: 'Use a database' },
  },
  { name: 'rollback', line: 'rollback --to-revision 2' },
  { name: 'restart', line: 'restart', exitCode: 130, interruptAt: / watch +web:2/, speed: 0 },
  { name: 'status-watch', line: 'status --watch', goesOnAt: / watch +web:2/ },
  { name: 'scale', line: 'scale 2' },
  { name: 'history', line: 'history' },
  {
    name: 'stop',
    line: 'stop --delete --force',
    exitCode: 3,
    answer: { to: '[y/N] ', with: 'n\r' },
  },
];
