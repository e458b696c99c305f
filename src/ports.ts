import type { RegistryPlace } from './plan/ecr-address.js';
import type { ImageScan, ScannedManifest, ScanStart } from './plan/scan-finding.js';
import type { TargetHealthCheck, UnhealthyTarget } from './watch/evidence.js';
import type {
  LogLine,
  ServiceDeployment,
  ServiceSnapshot,
  ServiceTask,
  StoppedTask,
} from './watch/rollout.js';

/** JSON as AWS documents it; kept whole so that no member is ever lost on the way through ecs-ship. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An ECR repository as far as a ship needs it. */
export interface Repository {
  readonly name: string;
  /** `<account>.dkr.ecr.<region>.amazonaws.com/<name>` */
  readonly uri: string;
  readonly registryId: string;
  readonly mutability: TagMutability;
  /** Wildcard filters of tags that are the exception to `mutability`. */
  readonly exclusionFilters: readonly string[];
  readonly scanOnPush: boolean;
  readonly arn: string;
  readonly encryption: RepositoryEncryption;
}

/** `kmsKey` as ECR tells it: an ARN, or as it was given. */
export type RepositoryEncryption =
  | { readonly type: 'AES256' }
  | { readonly type: 'KMS' | 'KMS_DSSE'; readonly kmsKey?: string };

export type TagMutability = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION';

export interface NewRepository {
  readonly name: string;
  readonly mutability: TagMutability;
  readonly exclusionFilters: readonly string[];
  readonly scanOnPush: boolean;
  readonly encryption: RepositoryEncryption;
  readonly tags: Readonly<Record<string, string>>;
}

/** What of a repository's settings can be changed later; absent members are left alone. */
export interface RepositoryChange {
  readonly scanOnPush?: boolean;
  readonly mutability?: { readonly setting: TagMutability; readonly exclusionFilters: readonly string[] };
  readonly tags?: Readonly<Record<string, string>>;
  /** The whole policy's text. */
  readonly policy?: string;
}

/** One tag of a repository and the image it points at. */
export interface TaggedImage {
  readonly tag: string;
  readonly digest: string;
  /** The manifest byte for byte, so that it can be tagged again without an upload. */
  readonly manifest: string;
  readonly mediaType: string;
}

/** Short-lived credentials for the registry's `docker login`. */
export interface RegistryLogin {
  readonly registry: string;
  /** Whether it speaks plain HTTP, as one on this machine does. */
  readonly isPlain?: boolean;
  readonly username: string;
  readonly password: string;
}

/** Amazon ECR in our words. Every method throws ShipError; a thing that does not exist is `undefined`. */
export interface EcrPort {
  findRepository(name: string): Promise<Repository | undefined>;
  /** One that somebody else creates at the same moment is as good. */
  createRepository(repository: NewRepository): Promise<Repository>;
  changeRepository(repository: Repository, change: RepositoryChange): Promise<void>;
  findRepositoryTags(arn: string): Promise<Readonly<Record<string, string>>>;
  /** The policy's text; `undefined` when the repository has none or does not exist. */
  findRepositoryPolicy(repository: string): Promise<string | undefined>;
  /** The tags, or digests, that exist among those asked for; none when the repository does not exist. */
  findTags(
    repository: string,
    tags: readonly string[],
    place?: RegistryPlace,
  ): Promise<readonly TaggedImage[]>;
  /** The text of a small blob, such as an image's configuration. */
  readBlob(repository: string, digest: string, place?: RegistryPlace): Promise<string>;
  /** Without a tag the manifest is only kept, as those of an index are. */
  addTag(
    repository: string,
    tag: string | undefined,
    image: TaggedImage,
    place?: RegistryPlace,
  ): Promise<void>;
  /** Those of the layers that the repository does not have. */
  findMissingLayers(
    repository: string,
    digests: readonly string[],
    place?: RegistryPlace,
  ): Promise<readonly string[]>;
  login(place?: RegistryPlace): Promise<RegistryLogin>;
  /** The policy's text; `undefined` when the repository has none or does not exist. */
  findLifecyclePolicy(repository: string): Promise<string | undefined>;
  putLifecyclePolicy(repository: string, policy: string): Promise<void>;
  /** An image by its digest; its `tag` is empty. */
  findImage(repository: string, digest: string): Promise<TaggedImage | undefined>;
  /** Every tag there is, up to 10,000. */
  listTags(repository: string): Promise<readonly string[]>;
  /** `busy`: another preview of this repository is in progress. */
  startLifecyclePreview(repository: string, policy: string): Promise<'started' | 'busy'>;
  /** A page of the latest preview; undefined when there is none. */
  readLifecyclePreview(repository: string, part?: PreviewPart): Promise<LifecyclePreview | undefined>;
}

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

/** ECR's image scans in our words. Every method throws ShipError. */
export interface ImageScanPort {
  /** The scan of one manifest with everything it found; `undefined` when there has been none. The signal gives it up. */
  findScan(manifest: ScannedManifest, signal?: AbortSignal): Promise<ImageScan | undefined>;
  startScan(manifest: ScannedManifest): Promise<ScanStart>;
}

/** UpdateService's members that ecs-ship ever sends; absent means untouched. */
export interface ServiceUpdate {
  readonly cluster: string;
  readonly service: string;
  readonly taskDefinition?: string;
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
}

/** A registered revision: the definition as described, and its tags. */
export interface TaskDefinitionRevision {
  readonly arn: string;
  readonly definition: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
  /** Paths of members that ECS described and the SDK does not know, so that they are not in `definition`. */
  readonly unknown?: readonly string[];
}

/** All that were created at or after `since` (milliseconds since the epoch), or a page of those that succeeded. */
export type WhichDeployments = { readonly since: number } | { readonly successful: true };

/** The revisions of a family, and who refers to them. Lists end at `most` entries. Every method throws ShipError. */
export interface RevisionsPort {
  /** ARNs of the ACTIVE ones, newest first. */
  listRevisions(family: string, most: number): Promise<readonly string[]>;
  deregisterTaskDefinition(arn: string): Promise<void>;
  /** ARNs of the account's clusters in this region. */
  listClusters(most: number): Promise<readonly string[]>;
  /** ARNs. */
  listServices(cluster: string, most: number): Promise<readonly string[]>;
  findServiceRevisions(cluster: string, services: readonly string[]): Promise<readonly ServiceRevisions[]>;
  /** ARNs of what the running tasks of a family were started from, one for each task. */
  findTaskRevisions(cluster: string, family: string, most: number): Promise<readonly string[]>;
}

/** The task definitions that a service, its deployments and its task sets refer to; ARNs. */
export interface ServiceRevisions {
  readonly service: string;
  readonly controller: ServiceSnapshot['controller'];
  readonly revisions: readonly string[];
}

/** Amazon ECS in our words. Every method throws ShipError. */
export interface EcsPort extends RevisionsPort {
  /** Throws `cluster-not-found` or `service-not-found`. */
  describeService(cluster: string, service: string): Promise<ServiceSnapshot>;
  describeTaskDefinition(reference: string): Promise<TaskDefinitionRevision>;
  /** Returns the new revision's ARN. */
  registerTaskDefinition(definition: JsonObject, tags: Readonly<Record<string, string>>): Promise<string>;
  updateService(update: ServiceUpdate): Promise<ServiceSnapshot>;
  /** Newest first; a few pages at the most, whatever their number. */
  listServiceDeployments(
    cluster: string,
    service: string,
    which: WhichDeployments,
  ): Promise<readonly ServiceDeployment[]>;
  /** Asks ECS to end a running service deployment: by restoring the last completed one, or where it is. */
  stopServiceDeployment(arn: string, how: 'ROLLBACK' | 'ABORT'): Promise<void>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment | undefined>;
  /** Tasks of the service that have stopped, as long as ECS still shows them (about an hour). */
  findStoppedTasks(cluster: string, service: string): Promise<readonly StoppedTask[]>;
  findRunningTasks(cluster: string, service: string): Promise<readonly ServiceTask[]>;
  /** Those of the services that exist; none when the cluster does not. */
  findServices(cluster: string, names: readonly string[]): Promise<readonly ServiceSnapshot[]>;
  /** What a service's deployments of the last 90 days run, newest first, up to 20. */
  findDeployedImages(cluster: string, service: string): Promise<readonly DeployedRevision[]>;
  /** What the cluster's tasks run, of services or not, up to 500. */
  findTaskImages(cluster: string): Promise<readonly TaskImages[]>;
}

/** A container's image as ECS runs it. */
export interface ContainerImage {
  readonly container: string;
  /** As the task definition has it. */
  readonly image: string;
  /** What ECS made of it; unknown for what never started. */
  readonly digest?: string;
}

/** A service deployment and the images of its target revision. */
export interface DeployedRevision {
  readonly status: ServiceDeployment['status'];
  readonly taskDefinitionArn: string;
  readonly images: readonly ContainerImage[];
}

export interface TaskImages {
  /** Id, and `service:web` or `family:job`. */
  readonly task: string;
  readonly group: string;
  readonly images: readonly ContainerImage[];
}

/** A secret of Secrets Manager, without its value. */
export interface NamedSecret {
  readonly arn: string;
  /** It is to be deleted, so that nobody can read it any more. */
  readonly isDeleted: boolean;
}

/** AWS Secrets Manager in our words. */
export interface SecretsPort {
  /** The secret of that name in the run's account and region. Throws ShipError. */
  findSecret(name: string): Promise<NamedSecret | undefined>;
}

/** Container logs. */
export interface LogsPort {
  /** The newest lines of one stream, oldest first; empty when the stream does not exist. */
  lastLines(
    region: string | undefined,
    group: string,
    stream: string,
    limit: number,
  ): Promise<readonly LogLine[]>;
}

/** Targets of a target group. */
export interface TargetCounts {
  readonly healthy: number;
  readonly total: number;
}

/** Where the service answers, as far as its load balancer tells. */
export interface LoadBalancingPort {
  /** `http://host:port/` of the first listener in front of the target group. */
  findUrl(targetGroupArn: string): Promise<string | undefined>;
  /** What the target group asks its targets for. */
  findHealthCheck(targetGroupArn: string): Promise<TargetHealthCheck | undefined>;
  /** The targets it does not send to because their checks fail. */
  findUnhealthyTargets(targetGroupArn: string): Promise<readonly UnhealthyTarget[]>;
  /** How many of the targets that take or are to take requests are healthy; those being deregistered are left out. */
  countTargets(targetGroupArn: string): Promise<TargetCounts>;
}

export interface CallerIdentity {
  readonly accountId: string;
  readonly arn: string;
}

export interface IdentityPort {
  whoAmI(): Promise<CallerIdentity>;
  region(): Promise<string>;
}

/** The work tree the image is built from. */
export interface GitState {
  /** Full commit SHA of HEAD. */
  readonly commit: string;
  /** Committer time of HEAD, seconds since the epoch. */
  readonly committedAt: number;
  /** Paths that differ from HEAD, untracked ones included; empty means the tree is exactly the commit. */
  readonly changedPaths: readonly string[];
  /** Object id of the work tree as it is now, only when it differs from HEAD. */
  readonly treeId?: string;
  /** Remote address without credentials, when there is one. */
  readonly remote?: string;
}

/** What a clone knows by name; absent: nothing, or HEAD is detached. */
export interface GitRefs {
  readonly branch?: string;
  /** The remote's, as it was when the clone was made. */
  readonly defaultBranch?: string;
  /** Of the tags on HEAD, the highest by version. */
  readonly tag?: string;
}

export interface GitPort {
  /** `undefined` outside a work tree, or before the first commit. The Dockerfile counts where it is not in the folder. */
  inspect(folder: string, dockerfile?: string): Promise<GitState | undefined>;
  refs(folder: string): Promise<GitRefs>;
  /** Whether `older` is an ancestor of `newer`; `undefined` when this clone does not hold both. */
  isAncestor(folder: string, older: string, newer: string): Promise<boolean | undefined>;
}

export interface FilesPort {
  /** Throws ShipError with `code` when the file cannot be read. */
  readText(path: string): Promise<string | undefined>;
  isFolder(path: string): Promise<boolean>;
  /** A file, a socket or a folder. */
  exists(path: string): Promise<boolean>;
  /** Makes the folders on the way to it. Throws ShipError. */
  writeText(path: string, text: string): Promise<void>;
  /** Where this user's caches of builds are kept. */
  cacheFolder(): string;
  /** Puts one folder in the place of another; gives what went wrong, which leaves the other as it was. */
  replaceFolder(from: string, to: string): Promise<string | undefined>;
}

/** Something in a build context. */
export interface ContextEntry {
  /** Relative to the context, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits; 0 for a link, which has none of its own. */
  readonly mode: number;
  /** Bytes of a file. */
  readonly size: number;
  /** SHA-256 of a file in hexadecimal, where a link points, else empty. */
  readonly content: string;
}

/** A repository as the registry's own API knows it. */
export interface BlobPlace {
  readonly login: RegistryLogin;
  readonly repository: string;
}

export interface BlobCopy {
  readonly from: BlobPlace;
  readonly to: BlobPlace;
  readonly blob: { readonly digest: string; readonly size: number };
  /** Told of each piece that is handed on. */
  readonly onBytes?: (bytes: number) => void;
}

/** The OCI registries behind ECR. */
export interface RegistryPort {
  /** Tries once to bring a blob from one repository into another; gives the bytes that were sent. Throws `push-failed`. */
  copyBlob(copy: BlobCopy): Promise<number>;
}

/** What lies in a build context, by what lies at its top. */
export interface ContextSize {
  readonly bytes: number;
  /** Largest first. */
  readonly parts: readonly { readonly path: string; readonly bytes: number }[];
}

export interface ContextPort {
  /** What is left of a context after its .dockerignore. Throws `source-not-found` for what cannot be read. */
  read(folder: string, dockerfile: string): Promise<readonly ContextEntry[]>;
  /** How much lies in a context that no .dockerignore narrows; undefined for one that has such a file. */
  measure(folder: string, dockerfile: string): Promise<ContextSize | undefined>;
}

export type BuilderTool = 'docker' | 'podman' | 'buildah';

/** The current buildx builder. */
export interface BuildxAbilities {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes` or `remote`. */
  readonly driver: string;
  /** Version of its BuildKit, where it tells. */
  readonly buildKit?: string;
  /** Whether its images lie in containerd, which keeps several in one. */
  readonly containerdStore: boolean;
}

/** What builds images on this machine. What was not asked for, or does not answer, is absent. */
export interface BuilderAbilities {
  /** The Docker Engine's version. */
  readonly engine?: string;
  readonly buildx?: BuildxAbilities;
  /** `docker build` is told to do without BuildKit. */
  readonly isLegacy?: true;
  readonly podman?: string;
  readonly buildah?: string;
  /** The last words of those that are installed and do not answer. */
  readonly trouble?: Readonly<Partial<Record<BuilderTool, readonly string[]>>>;
}

/** A command as data: a tool, what follows its name, and the variables it reads besides the inherited ones. */
export interface BuilderCommand {
  readonly tool: BuilderTool;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `env:NAME` and `file:path` whose content is taken out of the output. */
  readonly secrets?: readonly string[];
}

/** docker, podman and buildah, run as argv arrays with a private folder for their logins. */
export interface BuilderPort {
  /** Asks these tools whether they answer, side by side. */
  probe(tools: readonly BuilderTool[]): Promise<BuilderAbilities>;
  /** Makes the private folder, with the login in it; whether the registry takes it only `login` finds out. */
  prepare(login: RegistryLogin, tool: BuilderTool): Promise<void>;
  /** Throws `push-failed`. */
  login(login: RegistryLogin, tool: BuilderTool): Promise<void>;
  /** Runs one command and gives its whole output; throws `build-failed` or `push-failed` with the last lines. */
  run(command: BuilderCommand, onOutput: (text: string) => void, failure: BuilderFailure): Promise<string>;
  /** A private folder for files that must not outlive the run. */
  privateFolder(): string;
  /** Removes the private configuration; safe to call at any time, any number of times. */
  close(): Promise<void>;
}

export type BuilderFailure = 'build-failed' | 'push-failed';

export interface ClockPort {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Everything the core reaches the world through. */
export interface Ports {
  readonly ecr: EcrPort;
  readonly imageScans: ImageScanPort;
  readonly ecs: EcsPort;
  readonly logs: LogsPort;
  readonly secrets: SecretsPort;
  readonly loadBalancing: LoadBalancingPort;
  readonly identity: IdentityPort;
  readonly builder: BuilderPort;
  readonly git: GitPort;
  readonly files: FilesPort;
  readonly context: ContextPort;
  readonly registry: RegistryPort;
  readonly clock: ClockPort;
  /** At least 0 and below 1, evenly: what waits are spread by. */
  readonly random: () => number;
}
