import { ShipError } from '../../errors.js';
import type { ScannedImage } from '../../plan/scan-targets.js';
import { scanSummary } from '../../plan/scan-words.js';
import type { DeployedImage } from '../image/image.js';
import { notice, type Run, runStage, type StageVoice } from '../run.js';
import { concludeScan } from './conclude-scan.js';
import { type ImageScans, lookAtScans, openScans, waitingScans } from './look-at-scans.js';

/** What runs beside the deployment; `finish` tells what is known by then. */
export interface ScanBeside {
  finish(): Promise<void>;
}

/** Longest time that anybody waits for ECR once the deployment has ended, in milliseconds. */
const lastLookMs = 2000;

/** A scan that was looked at so short a while ago is not looked at again, in milliseconds. */
const lookAgainMs = 2000;

/** The end of the deployment, and what gives up looks that outlast it. */
interface End {
  readonly ended: Promise<void>;
  readonly late: AbortSignal;
}

/** With `report`: looks while the deployment goes on and never delays it; what goes wrong is said and forgiven. */
export function tellScanBeside(run: Run, { reference, inEcr }: DeployedImage): ScanBeside {
  if (run.config.scan.gate !== 'report' || inEcr === undefined) return { finish: async () => {} };
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const late = new AbortController();
  const telling = settle(tell(run, reference, inEcr, { ended, late: late.signal }));
  return {
    finish: async () => {
      end();
      // Real time, not the run's clock: it bounds an answer, nothing is waited for.
      AbortSignal.timeout(lastLookMs).addEventListener('abort', () => late.abort());
      const bug = await telling;
      if (bug !== undefined) throw bug;
    },
  };
}

/** What went wrong with it that is no ShipError. */
async function settle(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof ShipError ? undefined : error;
  }
}

async function tell(run: Run, reference: string, image: ScannedImage, end: End): Promise<void> {
  await runStage(run, 'scan', async (voice) => {
    try {
      const scans = openScans(image);
      await lookTwice(run, scans, voice, end);
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

/** Once now, and for what is not known then once more at the end. */
async function lookTwice(
  run: Run,
  scans: ImageScans,
  voice: StageVoice,
  { ended, late }: End,
): Promise<void> {
  const { clock } = run.ports;
  await lookAtScans(run, scans, late);
  if (waitingScans(scans).length === 0) return;
  const lookedAt = clock.now();
  voice.progress('the scan goes on beside the deployment');
  await ended;
  if (run.interrupted.aborted || clock.now() - lookedAt < lookAgainMs) return;
  try {
    await lookAtScans(run, scans, late);
  } catch (error) {
    // What the first look told is worth more than the second one's failure.
    if (!(error instanceof ShipError)) throw error;
  }
}
