import type { Manifest } from './manifest.js';

/** A pushed manifest with what ECR knows about it. */
export interface Image {
  readonly digest: string;
  /** The manifest byte for byte as it was pushed. */
  readonly bytes: Buffer;
  readonly manifest: Manifest;
  /** Compressed size in bytes; of an index, the largest of its images. */
  readonly size: number;
  readonly pushedAt: Date;
  lastPulledAt?: Date;
  /** When its basic scan was completed. */
  scannedAt?: Date;
}
