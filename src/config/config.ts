/** The effective configuration: every option parsed, defaulted and checked. `undefined` means "not set by anybody". */
export interface Config {
  readonly aws: AwsConfig;
  readonly target: TargetConfig;
  readonly image: ImageConfig;
  readonly lifecycle: LifecycleConfig;
  readonly taskDefinition: TaskDefinitionConfig;
  readonly update: UpdateConfig;
  readonly watch: WatchConfig;
}

export interface AwsConfig {
  /** Unset: the SDK's own sources (AWS_REGION, profile). */
  readonly region?: string;
  /** Role for web identity (OIDC); unset: the SDK's default credential chain. */
  readonly roleToAssume?: string;
  readonly roleSessionName?: string;
  /** The `aud` claim asked of the CI host's token issuer. */
  readonly audience: string;
  /** Twelve-digit account ids; empty: any account. */
  readonly allowedAccountIds: readonly string[];
}

export interface TargetConfig {
  readonly cluster: string;
  readonly service: string;
}

export interface ImageConfig {
  /** ECR repository name (not a URI). */
  readonly repository: string;
  /** An existing image to deploy instead of building one. */
  readonly reference?: string;
  /** Build context folder, relative to the working directory. */
  readonly context: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  /** Used instead of the commit's SHA. */
  readonly tag?: string;
  /** Also move the tag `latest`. */
  readonly latest: boolean;
  /** Refuse a work tree that is not exactly a commit. */
  readonly requireClean: boolean;
}

export interface LifecycleConfig {
  /** auto: set where there is none or ours; replace: also replace a foreign policy; off: leave alone. */
  readonly mode: 'auto' | 'replace' | 'off';
  readonly keepImages: number;
  readonly untaggedDays: number;
}

export interface TaskDefinitionConfig {
  /** JSON or YAML file; unset: the service's current revision. */
  readonly file?: string;
  /** The container that gets the image; unset: found by the render rules. */
  readonly container?: string;
}

export interface UpdateConfig {
  readonly forceNewDeployment: boolean;
  /** Deploy a commit although the service runs a newer one. */
  readonly allowOlder: boolean;
  /** Unset: left as it is, so that autoscaling keeps its say. */
  readonly desiredCount?: number;
}

export interface WatchConfig {
  /** Longest time to follow the deployment, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest time without any change, in milliseconds. */
  readonly noProgressTimeoutMs: number;
  /** What to do once it is certain that the deployment cannot succeed. */
  readonly onFailure: 'rollback' | 'stop-waiting' | 'wait';
  /** What to do with a running deployment when the run is interrupted. */
  readonly onCancel: 'leave' | 'rollback' | 'stop';
}
