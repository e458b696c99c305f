import type { DescribeServiceRevisionsRequest, DescribeServiceRevisionsResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { findServiceRevision } from './find-service-deployment.js';
import { describeServiceRevision } from './service-revision-description.js';

const MOST = 20;

/** Describes up to twenty service revisions by ARN. */
export function describeServiceRevisions(
  ecs: Ecs,
  input: Validated<DescribeServiceRevisionsRequest>,
): DescribeServiceRevisionsResponse {
  const arns = input.serviceRevisionArns;
  if (arns.length > MOST)
    throw invalidParameter(`serviceRevisionArns cannot have more than ${MOST} elements.`);
  const answer = { serviceRevisions: [], failures: [] } as Required<DescribeServiceRevisionsResponse>;
  for (const arn of arns) {
    const found = findServiceRevision(ecs, arn);
    if (found === undefined) answer.failures?.push({ arn, reason: 'MISSING' });
    else answer.serviceRevisions?.push(describeServiceRevision(found.service, found.revision));
  }
  return answer;
}
