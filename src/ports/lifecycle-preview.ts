/** Which results of a preview to read: a further page, or those about these images (up to 100 digests). */
export interface PreviewPart {
  readonly page?: string;
  readonly digests?: readonly string[];
}

/** What a lifecycle policy would do, as ECR works it out. */
export interface LifecyclePreview {
  readonly status: 'IN_PROGRESS' | 'COMPLETE' | 'EXPIRED' | 'FAILED';
  /** The text it is about. */
  readonly policy: string;
  /** How many images would go in all. */
  readonly expiring: number;
  readonly archiving: number;
  readonly images: readonly DoomedImage[];
  readonly nextPage?: string;
}

/** An image that a policy would expire or archive. */
export interface DoomedImage {
  readonly digest: string;
  readonly tags: readonly string[];
  /** Milliseconds since the epoch. */
  readonly pushedAt: number;
  readonly action: 'expire' | 'archive';
  /** Of the rule that takes it. */
  readonly rulePriority: number;
}
