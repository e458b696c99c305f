import type { ImageScan } from './image-scan.js';
import type { Manifest } from './manifest.js';

/** A pushed manifest with what ECR knows about it. After a change call `touch` of the repository's images. */
export interface Image {
  readonly digest: string;
  /** The manifest byte for byte as it was pushed. */
  readonly bytes: Buffer;
  readonly manifest: Manifest;
  /** Compressed size in bytes; of an index, the largest of its images. */
  readonly size: number;
  readonly pushedAt: Date;
  lastPulledAt?: Date;
  /** When it was last moved to the archive. */
  archivedAt?: Date;
  /** When it was, or will have been, restored from there. */
  activatedAt?: Date;
  /** The image it was about was deleted. */
  lostSubject?: boolean;
  scan?: ImageScan;
}
