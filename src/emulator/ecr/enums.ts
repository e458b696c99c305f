import type { EnumMembers } from '../protocol/check-enums.js';

/** Members of ECR inputs whose values AWS checks. */
export const ecrEnums: EnumMembers = {
  encryptionType: 'EncryptionType',
  filterType: 'ImageTagMutabilityExclusionFilterType',
  imageTagMutability: 'ImageTagMutability',
  imageStatus: 'ImageStatusFilter',
  scanFrequency: 'ScanFrequency',
  scanType: 'ScanType',
  tagStatus: 'TagStatus',
  targetStorageClass: 'TargetStorageClass',
};
