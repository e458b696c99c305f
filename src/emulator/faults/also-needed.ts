import type { Ecr } from '../ecr/ecr.js';
import type { Passage } from '../gate.js';
import type { NeededAction } from './identity-policy.js';
import { passedRoles } from './passed-roles.js';
import { resourceArn } from './resource-arn.js';

/**
 * What AWS judges besides the operation itself: roles that are handed on, bytes that come with the end of an upload, keys
 * that encrypt what is created, findings that are Inspector's, and tags that are set with it
 * (source: Amazon ECS developer guide, "Grant permission to tag resources on creation").
 */
export function alsoNeeded(passage: Passage, ecr: Ecr): readonly NeededAction[] {
  const { service, operation, input, exchange } = passage;
  const { tags } = (input ?? {}) as { readonly tags?: unknown };
  const creates = service !== 'registry' && /^(Create|Register|Run)/.test(operation);
  const isTagged = creates && Array.isArray(tags) && tags.length > 0;
  return [
    ...passedRoles(passage).map((resource) => ({ action: 'iam:PassRole', resource, context: TO_TASKS })),
    ...(operation === 'CompleteLayerUpload' && Number(exchange.request.headers['content-length'] ?? 0) > 0
      ? [{ action: 'ecr:UploadLayerPart', resource: resourceArn(passage) }]
      : []),
    ...usedKeys(passage),
    ...readFindings(passage, ecr),
    ...(isTagged ? [{ action: `${service}:TagResource`, resource: resourceArn(passage) }] : []),
  ];
}

/** Source: IAM user guide, "IAM and AWS STS condition context keys", iam:PassedToService. */
const TO_TASKS = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' };

/** ECR grants itself the use of a repository's own key in the caller's name (source: ECR user guide, "Encryption at rest"). */
function usedKeys({ service, operation, input }: Passage): readonly NeededAction[] {
  if (service !== 'ecr' || operation !== 'CreateRepository') return [];
  const { encryptionConfiguration = {} } = input as {
    readonly encryptionConfiguration?: { kmsKey?: unknown };
  };
  const { kmsKey } = encryptionConfiguration;
  if (typeof kmsKey !== 'string') return [];
  return ['kms:CreateGrant', 'kms:DescribeKey'].map((action) => ({ action, resource: kmsKey }));
}

/** With enhanced scanning ECR reads Inspector in the caller's name (source: ECR user guide, "Scan images for OS and programming language package vulnerabilities"). */
function readFindings({ service, operation, caller }: Passage, ecr: Ecr): readonly NeededAction[] {
  if (service !== 'ecr' || operation !== 'DescribeImageScanFindings') return [];
  const { region, accountId } = caller;
  if (ecr.scanning({ region, registryId: accountId }).scanType !== 'ENHANCED') return [];
  const prefix = `arn:aws:inspector2:${region}:${accountId}`;
  return [
    { action: 'inspector2:ListCoverage', resource: `${prefix}:/coverage/list` },
    { action: 'inspector2:ListFindings', resource: `${prefix}:/findings/list` },
  ];
}
