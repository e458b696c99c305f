import type { ScanStatus } from '@aws-sdk/client-ecr';
import type { Ecr } from './ecr.js';
import type { Image } from './image.js';
import type { ImageScan } from './image-scan.js';
import { isIndex } from './manifest.js';
import type { Repository } from './repository.js';
import { findScanRule } from './scan-rules.js';
import { type RepositoryScanning, scanningOf } from './scanning-configuration.js';

const USUAL_SECONDS = 2;

/** Enhanced scanning knows only images of the last 14 days (ECR user guide, "Considerations for enhanced scanning"). */
const ELIGIBLE = 14 * 24 * 60 * 60 * 1000;

/** Scans an image that has just come in, where the registry or the repository wants that. */
export function scanOnPush(ecr: Ecr, repository: Repository, image: Image, pushedAt = ecr.now()): void {
  const scanning = scanningOf(ecr.scanning(repository), repository);
  if (scanning.frequency === 'MANUAL' || isIndex(image.manifest.mediaType)) return;
  image.scan = newScan(ecr, repository, image, scanning, pushedAt);
}

/** Scans an image now. */
export function scanImage(ecr: Ecr, repository: Repository, image: Image): void {
  const scanning = scanningOf(ecr.scanning(repository), repository);
  image.scan = newScan(ecr, repository, image, scanning, ecr.now());
  repository.images.touch(image.digest);
}

function newScan(
  ecr: Ecr,
  repository: Repository,
  image: Image,
  { type, frequency }: RepositoryScanning,
  startedAt: Date,
): ImageScan {
  const rule = findScanRule(ecr.scanRules, repository, image) ?? {};
  const usual: ScanStatus = frequency === 'CONTINUOUS_SCAN' ? 'ACTIVE' : 'COMPLETE';
  const eligible = type === 'BASIC' || startedAt.getTime() - image.pushedAt.getTime() <= ELIGIBLE;
  return {
    type,
    startedAt,
    completeAt: new Date(startedAt.getTime() + 1000 * (rule.seconds ?? USUAL_SECONDS)),
    status: eligible ? (rule.status ?? usual) : 'SCAN_ELIGIBILITY_EXPIRED',
    ...(rule.description !== undefined && { description: rule.description }),
    findings: rule.findings ?? [],
    enhancedFindings: rule.enhancedFindings ?? [],
  };
}
