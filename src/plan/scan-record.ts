import type { ScanConfig } from '../config/config.js';
import type { ImageScan, ScanFinding, Severity } from './scan-finding.js';
import type { IgnoredFinding } from './scan-ignores.js';
import type { ScanState } from './scan-state.js';
import type { ScanTarget } from './scan-targets.js';

/** What is known of one manifest's scan. */
export interface TargetScan {
  readonly target: ScanTarget;
  readonly scan?: ImageScan;
  readonly state: ScanState;
}

/** Findings of a manifest that ECR could not, or did not yet, tell. */
export interface UnknownScan {
  readonly digest: string;
  readonly platform?: string;
  readonly why: string;
}

/** What ECR's scan of an image came to, as reports tell it and `--json` prints it. */
export interface ScanRecord {
  readonly gate: Exclude<ScanConfig['gate'], 'off'>;
  /** `unknown`: the findings of at least one manifest are not known. */
  readonly result: 'reported' | 'passed' | 'stopped' | 'unknown';
  readonly image: string;
  /** How many findings count, by severity. */
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
  /** How many of them have a version with the fix. */
  readonly fixable: number;
  /** Those that count, worst first. */
  readonly findings: readonly ScanFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly unknown: readonly UnknownScan[];
  /** When the newest findings were made, milliseconds since the epoch. */
  readonly scannedAt?: number;
}
