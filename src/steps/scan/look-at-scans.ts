import type { ImageScan, ScanStart } from '../../plan/scan-finding.js';
import type { TargetScan } from '../../plan/scan-record.js';
import { type ScanState, scanStateOf, stateWithoutScan } from '../../plan/scan-state.js';
import { type ScannedImage, scanTargets } from '../../plan/scan-targets.js';
import type { Run } from '../run.js';
import { together } from '../together.js';

/** The scan of one manifest as it goes. */
interface OpenScan extends TargetScan {
  scan?: ImageScan;
  state: ScanState;
  /** What came of asking for it; asked at most once. */
  asked?: ScanStart;
  /** When it was first missed, milliseconds since the epoch. */
  missedAt?: number;
}

/** The scans of an image: of each platform's manifest when it has several. */
export interface ImageScans {
  readonly image: ScannedImage;
  readonly all: readonly OpenScan[];
}

export function openScans(image: ScannedImage): ImageScans {
  const state: ScanState = { kind: 'waiting', why: 'it has not begun' };
  return { image, all: scanTargets(image).map((target) => ({ target, state })) };
}

export function waitingScans({ all }: ImageScans): readonly OpenScan[] {
  return all.filter(({ state }) => state.kind === 'waiting');
}

/** Looks once at every scan whose findings are still to come, and begins the one that nobody has. */
export async function lookAtScans(run: Run, scans: ImageScans, signal?: AbortSignal): Promise<void> {
  await together(waitingScans(scans).map((one) => lookAt(run, scans, one, signal)));
}

async function lookAt(
  run: Run,
  scans: ImageScans,
  one: OpenScan,
  signal: AbortSignal | undefined,
): Promise<void> {
  const scan = await run.ports.imageScans.findScan(one.target.manifest, signal);
  if (scan !== undefined) {
    one.scan = scan;
    one.state = scanStateOf(scan);
  }
  if (scan === undefined || scan.status === 'FAILED') await askForScan(run, scans, one);
}

/** A scan on push begins a moment after the push; only when it was missed twice is there none. */
async function askForScan(run: Run, { image }: ImageScans, one: OpenScan): Promise<void> {
  const now = run.ports.clock.now();
  const firstMiss = one.missedAt === undefined;
  one.missedAt ??= now;
  if (firstMiss && image.scannedOnPush && one.scan === undefined) return;
  if (one.asked !== undefined && one.scan !== undefined) return;
  one.asked ??= await run.ports.imageScans.startScan(one.target.manifest);
  one.state = stateWithoutScan(one.asked, one.scan, now - one.missedAt);
}
