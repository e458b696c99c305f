import type {
  EncryptionConfiguration,
  ImageTagMutability,
  ImageTagMutabilityExclusionFilter,
  Tag,
} from '@aws-sdk/client-ecr';
import type { RecordedMap } from '../persistence/recorded-map.js';
import type { RecordedSet } from '../persistence/recorded-set.js';
import type { Image } from './image.js';

/** What is known of a repository apart from its content. After a change call `Ecr.save`. */
export interface RepositorySettings {
  readonly registryId: string;
  readonly region: string;
  readonly name: string;
  readonly arn: string;
  readonly createdAt: Date;
  readonly encryption: EncryptionConfiguration;
  mutability: ImageTagMutability;
  exclusionFilters: readonly ImageTagMutabilityExclusionFilter[];
  scanOnPush: boolean;
  lifecyclePolicyText?: string;
  /** When the lifecycle policy was last carried out. */
  lifecycleEvaluatedAt?: Date;
  /** The resource policy of SetRepositoryPolicy. */
  policyText?: string;
  readonly resourceTags: Map<string, Tag>;
}

/** A repository and everything in it. */
export interface Repository extends RepositorySettings {
  /** Digest → image, in the order of their first push. After a change inside an image call `touch`. */
  readonly images: RecordedMap<Image>;
  /** Tag → digest. */
  readonly tags: RecordedMap<string>;
  /** Digests of the layers (and configurations) pushed to this repository; the bytes are shared by all. */
  readonly layers: RecordedSet;
}

/** The tags of one image, oldest first. */
export function tagsOf(repository: Repository, digest: string): string[] {
  return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag);
}
