/**
 * From the worst to the least. The last two say that nobody has rated the finding yet: `UNDEFINED` basic scanning's,
 * `UNTRIAGED` Amazon Inspector's. Source: ECR API reference, ImageScanFinding; Inspector API reference, Finding.
 */
export const severities = [
  'CRITICAL',
  'HIGH',
  'MEDIUM',
  'LOW',
  'INFORMATIONAL',
  'UNDEFINED',
  'UNTRIAGED',
] as const;

export type Severity = (typeof severities)[number];

/** A package that a finding is about. */
export interface FoundPackage {
  readonly name: string;
  readonly installed?: string;
  /** The version that has the fix, where there is one. */
  readonly fixedIn?: string;
  /** Where in the image, of packages that no system package manager knows. */
  readonly path?: string;
}

/** One finding about an image, whichever kind of scan it comes from. */
export interface ScanFinding {
  /** `CVE-2026-0001`, or whatever its source calls it. */
  readonly name: string;
  readonly severity: Severity;
  readonly description?: string;
  readonly url?: string;
  /** CVSS base score, 0 to 10. */
  readonly score?: number;
  readonly packages: readonly FoundPackage[];
  /** `linux/arm64`, of an image for several platforms; empty otherwise. */
  readonly platforms: readonly string[];
}

/** One manifest in ECR, as it is scanned. */
export interface ScannedManifest {
  readonly repository: string;
  /** The account of the registry; absent: the caller's own. */
  readonly registryId?: string;
  readonly digest: string;
}

/** How the scan of one manifest stands, and everything it found. */
export interface ImageScan {
  /** ECR's ScanStatus. */
  readonly status: string;
  readonly description?: string;
  /** Absent while there is no result; an empty list is a clean image. */
  readonly findings?: readonly ScanFinding[];
  /** When the findings were made, milliseconds since the epoch. */
  readonly scannedAt?: number;
}

/** What became of asking for a scan: begun, refused until tomorrow, not to be had by hand (enhanced scanning), no image to scan. */
export type ScanStart = 'started' | 'had-one-today' | 'not-by-hand' | 'unsupported';

/** Whether a version with the fix is known. */
export function isFixable(finding: ScanFinding): boolean {
  return finding.packages.some((one) => one.fixedIn !== undefined);
}

/** Worst first; among equals what can be fixed first, then by name. */
export function worstFirst(a: ScanFinding, b: ScanFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(isFixable(b)) - Number(isFixable(a)) ||
    a.name.localeCompare(b.name, 'en')
  );
}
