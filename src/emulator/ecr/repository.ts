import type {
  EncryptionConfiguration,
  ImageTagMutability,
  ImageTagMutabilityExclusionFilter,
  Tag,
} from '@aws-sdk/client-ecr';
import type { Image } from './image.js';

/** A repository and everything in it. */
export interface Repository {
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
  readonly resourceTags: Map<string, Tag>;
  /** Digest → image, in the order of their first push. */
  readonly images: Map<string, Image>;
  /** Tag → digest. */
  readonly tags: Map<string, string>;
  /** Digests of the layers (and configurations) pushed to this repository; the bytes are shared by all. */
  readonly layers: Set<string>;
}

/** The tags of one image, oldest first. */
export function tagsOf(repository: Repository, digest: string): string[] {
  return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag);
}
