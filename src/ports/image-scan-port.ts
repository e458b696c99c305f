import type { ImageScan, ScannedManifest, ScanStart } from '../plan/scan-finding.js';

/** ECR's image scans in our words. Every method throws ShipError. */
export interface ImageScanPort {
  /** The scan of one manifest with everything it found; `undefined` when there has been none. The signal gives it up. */
  findScan(manifest: ScannedManifest, signal?: AbortSignal): Promise<ImageScan | undefined>;
  startScan(manifest: ScannedManifest): Promise<ScanStart>;
}
