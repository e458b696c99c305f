/** The effective configuration: every option parsed, defaulted and checked. `undefined` means "not set by anybody". */
export interface Config {
  readonly aws: AwsConfig;
  readonly target: TargetConfig;
  readonly image: ImageConfig;
  readonly build: BuildConfig;
  readonly repository: RepositoryConfig;
  readonly scan: ScanConfig;
  readonly lifecycle: LifecycleConfig;
  readonly taskDefinition: TaskDefinitionConfig;
  /** Unset: nothing is run before or after the deployment. */
  readonly release?: ReleaseConfig;
  readonly update: UpdateConfig;
  readonly watch: WatchConfig;
  /** Where each option was set, as problems name it: `--cpu`, `ecs-ship.yml:3:1 cpu`; of a map by `secrets.DB` too. */
  readonly places?: Readonly<Record<string, string>>;
}

export interface AwsConfig {
  /** Unset: the SDK's own sources (AWS_REGION, profile). */
  readonly region?: string;
  /** Role for web identity (OIDC); unset: the SDK's default credential chain. */
  readonly roleToAssume?: string;
  /** Roles that are assumed one by the other, then. */
  readonly roleChain?: readonly string[];
  /** What their trust policies may ask for. */
  readonly roleExternalId?: string;
  readonly roleSessionName: string;
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
  /** Used instead of the commit's SHA. */
  readonly tag?: string;
  /** Ends the source's tag, where the repository gets another image of the same commit as well. */
  readonly variant?: string;
  /** Further tags, with tokens such as `{branch}`. */
  readonly tags: readonly string[];
  /** Also move the tag `latest`; auto: on the default branch and outside CI. */
  readonly latest: 'auto' | boolean;
  /** Refuse a work tree that is not exactly a commit. */
  readonly requireClean: boolean;
  /** When an image that exists is taken instead of building it again. */
  readonly reuse: 'commit' | 'content' | 'off';
  /** URIs of further ECR repositories that get the image. */
  readonly pushTo: readonly string[];
  /** What `{environment}` stands for; unset: what the CI host says. */
  readonly environment?: string;
}

export interface BuildConfig {
  /** auto: the best that answers. */
  readonly builder: 'auto' | 'buildx' | 'docker' | 'podman' | 'buildah';
  /** A folder, relative to the working directory, or the URL of a git repository. */
  readonly context: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly args: Readonly<Record<string, string>>;
  /** `env:NAME` or `file:path` by id. */
  readonly secrets: Readonly<Record<string, string>>;
  /** `default` or `id=path`. */
  readonly ssh: readonly string[];
  /** `os/architecture[/variant]`; empty: the builder's own. */
  readonly platforms: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Where steps are remembered besides the builder; auto: in the registry in CI. */
  readonly cache: 'auto' | 'registry' | 'gha' | 'local' | 'none';
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly network?: string;
  /** Every file gets the commit's time, whatever it costs. */
  readonly reproducible: boolean;
  readonly provenance: 'off' | 'min' | 'max';
  readonly sbom: boolean;
  /** Passed on to the builder as they are. */
  readonly options: readonly string[];
}

export interface RepositoryConfig {
  /** Bring an existing repository's settings to what a new one gets. */
  readonly update: boolean;
  readonly tags: Readonly<Record<string, string>>;
  /** Unset: AES256. */
  readonly kmsKey?: string;
  /** Twelve-digit ids of accounts that may pull. */
  readonly pullAccounts: readonly string[];
}

export interface ScanConfig {
  readonly gate: 'off' | 'report' | 'critical' | 'high' | 'medium' | 'low';
  /** Longest time to wait for findings, in milliseconds. */
  readonly timeoutMs: number;
  /** `YYYY-MM-DD reason` by the finding's name. */
  readonly ignore: Readonly<Record<string, string>>;
  readonly sarifFile?: string;
  readonly gitlabFile?: string;
}

export interface LifecycleConfig {
  /** auto: set where there is none or ours; replace: also replace a foreign policy; off: leave alone. */
  readonly mode: 'auto' | 'replace' | 'off';
  readonly keepImages: number;
  readonly untaggedDays: number;
  /** JSON file with the user's own rules, instead of the two numbers. */
  readonly policyFile?: string;
}

export interface TaskDefinitionConfig {
  /** JSON or YAML file; unset, and without a family: the service's current revision. */
  readonly file?: string;
  /** The family whose newest revision gets the image. */
  readonly family?: string;
  /** The revision to deploy as it is: its ARN, or `family:revision`. It wins over everything else here. */
  readonly revision?: string;
  /** Made from options, in place of what the service runs. */
  readonly generate?: GeneratedDefinition;
  /** The container that gets the image; unset: found by the render rules. */
  readonly container?: string;
  readonly overrides: DefinitionOverrides;
}

/** What a generated task definition says besides the options over any. */
export interface GeneratedDefinition {
  /** Unset: the one that the service's load balancer sends to. */
  readonly port?: number;
  /** Asked for inside the container; unset: no health check of the container. */
  readonly healthCheckPath?: string;
}

/** What is set in the task definition, whatever it comes from; of the container that gets the image, where it is a container's. */
export interface DefinitionOverrides {
  /** References by container; `built`: the image of this run. */
  readonly images: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** merge: variables that no option names stay. */
  readonly environmentMode: 'merge' | 'replace';
  /** ARNs or short names of Secrets Manager secrets and SSM parameters, by variable. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Words; none at all: the image's. */
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
  readonly stopTimeoutSeconds?: number;
  readonly healthCheck: HealthCheckOverrides;
  /** Names to take out. */
  readonly removed: RemovedNames;
  /** S3 ARNs; empty: as they are. */
  readonly environmentFiles: readonly string[];
  readonly dockerLabels: Readonly<Record<string, string>>;
  readonly logDriver?: string;
  readonly logOptions: Readonly<Record<string, string>>;
  /** Of the whole task: `256` or `1 vCPU`, `512` (MiB) or `2 GB`. */
  readonly cpu?: string;
  readonly memory?: string;
  readonly ephemeralStorageGib?: number;
  readonly cpuArchitecture?: string;
  readonly operatingSystemFamily?: string;
  readonly taskRole?: string;
  readonly executionRole?: string;
  /** What is said last, whatever else says. */
  readonly set: readonly MemberSetting[];
}

/** What the container is not to have any more, by name. */
export interface RemovedNames {
  readonly environment: readonly string[];
  readonly secrets: readonly string[];
  readonly dockerLabels: readonly string[];
  readonly logOptions: readonly string[];
}

/** A step from an object to a member, or from a list to the entry whose member `by` is `key`. */
export type PathStep = { readonly member: string } | { readonly by: string; readonly key: string | number };

/** One member of a task definition as the option `set` has it. */
export interface MemberSetting {
  /** As it is written. */
  readonly path: string;
  readonly steps: readonly PathStep[];
  /** Absent: the member is to go. */
  readonly value?: unknown;
}

/** Members of a container's health check; times in seconds. */
export interface HealthCheckOverrides {
  /** `CMD-SHELL` and a line, or `CMD` and words. */
  readonly command?: readonly string[];
  readonly interval?: number;
  readonly timeout?: number;
  readonly retries?: number;
  readonly startPeriod?: number;
}

/** Commands that are run in a task of their own around the deployment; words. */
export interface ReleaseConfig {
  /** Before the service is updated. */
  readonly command: readonly string[];
  /** Once the deployment is stable. */
  readonly after: readonly string[];
  /** Unset: the one that gets the image. */
  readonly container?: string;
  /** Longest time for each of them, in milliseconds. */
  readonly timeoutMs: number;
}

export interface UpdateConfig {
  readonly forceNewDeployment: boolean;
  /** How many of the newest revisions of the family stay; unset: all. */
  readonly keepRevisions?: number;
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
