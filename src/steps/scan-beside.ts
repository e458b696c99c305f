import { ShipError } from '../errors.js';
import type { ScannedImage } from '../plan/scan-targets.js';
import { scanSummary } from '../plan/scan-words.js';
import { concludeScan } from './conclude-scan.js';
import type { DeployedImage } from './image.js';
import { lookAtScans, openScans, waitingScans } from './look-at-scans.js';
import { notice, type Run, runStage } from './run.js';

/** What runs beside the deployment; `finish` tells what is known by then. */
export interface ScanBeside {
  finish(): Promise<void>;
}

/** Longest time that the last look may take, in milliseconds. */
const lastLookMs = 2000;

/** With `report`: looks while the deployment goes on and never delays it; what goes wrong is said and forgiven. */
export function tellScanBeside(run: Run, { reference, inEcr }: DeployedImage): ScanBeside {
  if (run.config.scan.gate !== 'report' || inEcr === undefined) return { finish: async () => {} };
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const telling = Promise.allSettled([tell(run, reference, inEcr, ended)]);
  return {
    finish: async () => {
      end();
      const [{ status, reason }] = (await telling) as [PromiseSettledResult<void> & { reason?: unknown }];
      if (status === 'rejected' && !(reason instanceof ShipError)) throw reason;
    },
  };
}

async function tell(run: Run, reference: string, image: ScannedImage, ended: Promise<void>): Promise<void> {
  await runStage(run, 'scan', async (voice) => {
    try {
      const scans = openScans(image);
      await lookAtScans(run, scans);
      if (waitingScans(scans).length > 0) {
        voice.progress('the scan goes on beside the deployment');
        await ended;
        // Real time, not the run's clock: it bounds an answer, nothing is waited for.
        if (!run.interrupted.aborted) await lookAtScans(run, scans, AbortSignal.timeout(lastLookMs));
      }
      const record = await concludeScan(run, reference, scans);
      run.report({ kind: 'findings', at: run.ports.clock.now(), record });
      return { fact: undefined, summary: scanSummary(record) };
    } catch (error) {
      if (!(error instanceof ShipError)) throw error;
      if (!run.interrupted.aborted)
        notice(run, `The scan’s findings are not known: ${error.message} ${error.remedy}`);
      return { fact: undefined, summary: 'the findings are not known', skipped: true };
    }
  });
}
