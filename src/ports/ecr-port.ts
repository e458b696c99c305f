import type { RegistryPlace } from '../plan/ecr-address.js';
import type { LifecyclePreview, PreviewPart } from './lifecycle-preview.js';

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
