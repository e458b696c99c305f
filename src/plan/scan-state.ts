import type { ImageScan, ScanStart } from './scan-finding.js';

/** What a scan's status means for us. */
export type ScanState =
  /** Its findings are there; `note` says what to think of them. */
  | { readonly kind: 'scanned'; readonly note?: string }
  /** They are still to come. */
  | { readonly kind: 'waiting'; readonly why: string }
  /** There are none and none will come by waiting. */
  | { readonly kind: 'blind'; readonly why: string; readonly remedy: string };

const enhanced =
  'Turn on enhanced scanning (Amazon Inspector) for the repository, which knows more systems and languages';

/** Why there are no findings, by ECR's ScanStatus (ECR API reference, ImageScanStatus). */
const blind: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  FAILED: ['the scan failed', 'ECR scans an image once a day: run again tomorrow, or push a new image'],
  UNSUPPORTED_IMAGE: ['ECR cannot scan this kind of image', enhanced],
  SCAN_ELIGIBILITY_EXPIRED: [
    'the image is older than enhanced scanning looks at',
    'Lengthen the re-scan duration in Amazon Inspector, or build and push the image again',
  ],
  FINDINGS_UNAVAILABLE: ['ECR has no findings for this image', 'Push the image again to have it scanned'],
  LIMIT_EXCEEDED: [
    'a quota of ECR’s scans is used up',
    'Run again later, or ask AWS to raise the quota of image scans',
  ],
  IMAGE_ARCHIVED: ['the image is archived', 'Restore it in ECR, which then scans it again'],
};

const waiting: readonly string[] = ['IN_PROGRESS', 'PENDING'];

/** Old findings are better than none; a status that is not known counts by whether there are findings. */
export function scanStateOf({ status, description, findings }: ImageScan): ScanState {
  if (waiting.includes(status)) return { kind: 'waiting', why: status };
  const [why, remedy] = blind[status] ?? [`ECR says ${status}`, 'Look at the image in ECR’s console'];
  if (findings === undefined) return { kind: 'blind', why: told(status, why, description), remedy };
  return status in blind ? { kind: 'scanned', note: told(status, why, description) } : { kind: 'scanned' };
}

function told(status: string, why: string, description: string | undefined): string {
  const more = description === undefined ? '' : `: ${description.replace(/\.$/, '')}`;
  return `${why} (${status}${more})`;
}

/** How long a scan that we cannot begin ourselves may take to show up, in milliseconds. */
const patienceMs = 60_000;

const never: Readonly<Record<'had-one-today' | 'not-by-hand', Extract<ScanState, { kind: 'blind' }>>> = {
  'had-one-today': {
    kind: 'blind',
    why: 'the image had its one scan of the day, which left no findings',
    remedy: 'Run again tomorrow',
  },
  'not-by-hand': {
    kind: 'blind',
    why: 'enhanced scanning does not cover this repository',
    remedy: 'Add the repository to the filters of the registry’s scanning configuration',
  },
};

/** How it stands with an image that has no scan (or a failed one), after a scan was asked for. */
export function stateWithoutScan(
  asked: ScanStart,
  failed: ImageScan | undefined,
  missingMs: number,
): ScanState {
  if (asked === 'started') return { kind: 'waiting', why: 'IN_PROGRESS' };
  if (asked === 'unsupported') return scanStateOf({ status: 'UNSUPPORTED_IMAGE' });
  if (failed !== undefined) return scanStateOf(failed);
  return missingMs < patienceMs ? { kind: 'waiting', why: 'it has not begun' } : never[asked];
}
