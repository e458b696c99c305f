import type {
  EnhancedImageScanFinding,
  FindingSeverity,
  ImageScanFinding,
  ImageScanFindings,
  ImageScanFindingsSummary,
  ImageScanStatus,
  ScanStatus,
  ScanType,
} from '@aws-sdk/client-ecr';

/** One scan of an image; what it found shows once it is complete. */
export interface ImageScan {
  readonly type: ScanType;
  readonly startedAt: Date;
  readonly completeAt: Date;
  /** What it ends with. */
  readonly status: ScanStatus;
  readonly description?: string;
  /** Of basic scanning. */
  readonly findings: readonly ImageScanFinding[];
  /** Of enhanced scanning (Amazon Inspector). */
  readonly enhancedFindings: readonly EnhancedImageScanFinding[];
}

/** How a scan stands at a moment: basic scans are in progress at first, enhanced ones pending. */
export function scanStatus(scan: ImageScan, now: Date): ImageScanStatus {
  if (now < scan.completeAt) return { status: scan.type === 'ENHANCED' ? 'PENDING' : 'IN_PROGRESS' };
  const description = scan.description ?? DESCRIPTIONS[scan.status];
  return { status: scan.status, ...(description !== undefined && { description }) };
}

const DESCRIPTIONS: Readonly<Partial<Record<ScanStatus, string>>> = {
  COMPLETE: 'The scan was completed successfully.',
  ACTIVE: 'Continuous scan is selected for image.',
  UNSUPPORTED_IMAGE: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
};

/** Has a scan found out anything by now? */
export function hasResult(scan: ImageScan, now: Date): boolean {
  return now >= scan.completeAt && (scan.status === 'COMPLETE' || scan.status === 'ACTIVE');
}

/** When a scan was made and how many findings of each severity it has. */
export function scanSummary({ type, completeAt, ...scan }: ImageScan): Required<ImageScanFindingsSummary> {
  const found = type === 'ENHANCED' ? scan.enhancedFindings : scan.findings;
  return {
    imageScanCompletedAt: completeAt,
    vulnerabilitySourceUpdatedAt: completeAt,
    findingSeverityCounts: severityCounts(found.map(({ severity }) => severity)),
  };
}

/** The findings in the form of their scan type. */
export function scanFindings(
  scan: ImageScan,
  items: readonly (ImageScanFinding | EnhancedImageScanFinding)[],
) {
  const list = scan.type === 'ENHANCED' ? { enhancedFindings: [...items] } : { findings: [...items] };
  return { ...scanSummary(scan), ...list } as ImageScanFindings;
}

function severityCounts(
  severities: readonly (string | undefined)[],
): Partial<Record<FindingSeverity, number>> {
  const counts: Partial<Record<FindingSeverity, number>> = {};
  for (const severity of severities as readonly FindingSeverity[]) {
    counts[severity] = (counts[severity] ?? 0) + 1;
  }
  return counts;
}
