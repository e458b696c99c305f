import { ShipError } from '../../errors.js';
import { ignoreNotices } from '../../plan/scan-ignores.js';
import type { ScanRecord } from '../../plan/scan-record.js';
import { sumUpScan } from '../../plan/sum-up-scan.js';
import { gitlabContainerScanning } from '../../report/gitlab-container-scanning.js';
import { sarif } from '../../report/sarif.js';
import { learn, notice, type Run } from '../run.js';
import type { ImageScans } from './look-at-scans.js';

/** What the scans came to, remembered, with its notices told and its files written. */
export async function concludeScan(run: Run, reference: string, scans: ImageScans): Promise<ScanRecord> {
  const { record, sorted } = sumUpScan(reference, run.config.scan, scans.all, run.ports.clock.now());
  learn(run, { scan: record });
  for (const message of ignoreNotices(sorted, record.unknown.length === 0)) notice(run, message);
  const old = scans.all.flatMap(({ state }) => (state.kind === 'scanned' ? (state.note ?? []) : []));
  for (const note of new Set(old)) notice(run, `The findings of this image may be out of date: ${note}.`);
  await writeFiles(run, record);
  return record;
}

/** A file that cannot be written changes neither the findings nor the verdict. */
async function writeFiles(run: Run, record: ScanRecord): Promise<void> {
  const { sarifFile, gitlabFile } = run.config.scan;
  const now = run.ports.clock.now();
  await write(run, sarifFile, () => sarif(record));
  await write(run, gitlabFile, () => gitlabContainerScanning(record, run.startedAt, now));
}

async function write(run: Run, path: string | undefined, render: () => string): Promise<void> {
  if (path === undefined) return;
  try {
    await run.ports.files.writeText(path, render());
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    notice(run, error.message);
  }
}
