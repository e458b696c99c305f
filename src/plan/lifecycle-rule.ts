/** A rule of an ECR lifecycle policy, as the ECR user guide has it under "Lifecycle policy properties". */
export interface LifecycleRule {
  /** 1 is applied first. */
  readonly rulePriority: number;
  readonly description?: string;
  readonly selection: LifecycleSelection;
  readonly action: LifecycleAction;
}

export interface LifecycleSelection {
  readonly tagStatus: 'tagged' | 'untagged' | 'any';
  /** Each must match one of the image's tags; `*` stands for any characters. */
  readonly tagPatternList?: readonly string[];
  readonly tagPrefixList?: readonly string[];
  /** Unset: `standard`. */
  readonly storageClass?: 'standard' | 'archive';
  readonly countType: CountType;
  readonly countUnit?: 'days';
  readonly countNumber: number;
}

export type CountType =
  | 'imageCountMoreThan'
  | 'sinceImagePushed'
  | 'sinceImagePulled'
  | 'sinceImageTransitioned';

export type LifecycleAction =
  | { readonly type: 'expire' }
  | { readonly type: 'transition'; readonly targetStorageClass: 'archive' };

/** In the order in which ECR applies them. */
export function inOrder<Rule extends Pick<LifecycleRule, 'rulePriority'>>(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => a.rulePriority - b.rulePriority);
}
