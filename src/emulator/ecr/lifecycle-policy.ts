/** Which images a rule is about, and how many or how old they may be. */
export interface LifecycleSelection {
  readonly tagStatus: 'tagged' | 'untagged' | 'any';
  /** Every one must match one of the image's tags; `*` stands for any run of characters. */
  readonly tagPatternList?: readonly string[];
  readonly tagPrefixList?: readonly string[];
  /** `standard` unless said. */
  readonly storageClass?: 'standard' | 'archive';
  readonly countType:
    | 'imageCountMoreThan'
    | 'sinceImagePushed'
    | 'sinceImagePulled'
    | 'sinceImageTransitioned';
  readonly countUnit?: 'days';
  readonly countNumber: number;
}

export interface LifecycleRule {
  /** 1 is applied first. */
  readonly rulePriority: number;
  readonly description?: string;
  readonly selection: LifecycleSelection;
  readonly action:
    | { readonly type: 'expire' }
    | { readonly type: 'transition'; readonly targetStorageClass: 'archive' };
}

/** A lifecycle policy that obeys the grammar (ECR user guide, "Lifecycle policy properties in Amazon ECR"). */
export interface LifecyclePolicy {
  readonly rules: readonly LifecycleRule[];
}

/** The storage class a rule selects. */
export function storageClassOf({ selection }: LifecycleRule): 'standard' | 'archive' {
  return selection.storageClass ?? 'standard';
}
