import {
  type ECRClient,
  GetLifecyclePolicyPreviewCommand,
  type GetLifecyclePolicyPreviewCommandOutput,
  type LifecyclePolicyPreviewResult,
  ListImagesCommand,
  StartLifecyclePolicyPreviewCommand,
} from '@aws-sdk/client-ecr';
import type { EcrPort } from '../../ports/ecr-port.js';
import type { DoomedImage, LifecyclePreview, PreviewPart } from '../../ports/lifecycle-preview.js';
import { awsFailure, callAws, isException } from './aws-failure.js';

type LifecyclePort = Pick<EcrPort, 'listTags' | 'startLifecyclePreview' | 'readLifecyclePreview'>;

/** Previews of lifecycle policies, and the tags they are judged by. */
export function ecrLifecycle(client: ECRClient): LifecyclePort {
  return {
    listTags: (repository) => listTags(client, repository),
    startLifecyclePreview: (repository, policy) => start(client, repository, policy),
    readLifecyclePreview: (repository, part = {}) => read(client, repository, part),
  };
}

const mostPages = 10;

async function listTags(client: ECRClient, repositoryName: string): Promise<readonly string[]> {
  const tags: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const command = new ListImagesCommand({
      repositoryName,
      maxResults: 1000,
      filter: { tagStatus: 'TAGGED' },
      ...(nextToken === undefined ? {} : { nextToken }),
    });
    const answer = await callAws('ecr:ListImages', () => client.send(command));
    tags.push(...(answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []));
    nextToken = answer.nextToken;
    if (nextToken === undefined) break;
  }
  return tags;
}

async function start(
  client: ECRClient,
  repositoryName: string,
  lifecyclePolicyText: string,
): Promise<'started' | 'busy'> {
  try {
    await client.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }));
    return 'started';
  } catch (error) {
    if (isException(error, 'LifecyclePolicyPreviewInProgressException')) return 'busy';
    throw awsFailure(error, 'ecr:StartLifecyclePolicyPreview');
  }
}

async function read(
  client: ECRClient,
  repositoryName: string,
  { page, digests }: PreviewPart,
): Promise<LifecyclePreview | undefined> {
  // Paging and asking for certain images exclude each other.
  const part = digests
    ? { imageIds: digests.map((imageDigest) => ({ imageDigest })) }
    : { maxResults: 100, ...(page === undefined ? {} : { nextToken: page }) };
  try {
    return preview(await client.send(new GetLifecyclePolicyPreviewCommand({ repositoryName, ...part })));
  } catch (error) {
    if (isException(error, 'LifecyclePolicyPreviewNotFoundException')) return undefined;
    throw awsFailure(error, 'ecr:GetLifecyclePolicyPreview');
  }
}

function preview(answer: GetLifecyclePolicyPreviewCommandOutput): LifecyclePreview {
  const { expiringImageTotalCount = 0, transitioningImageTotalCounts = [] } = answer.summary ?? {};
  return {
    status: answer.status ?? 'IN_PROGRESS',
    policy: answer.lifecyclePolicyText ?? '',
    expiring: expiringImageTotalCount,
    archiving: transitioningImageTotalCounts.reduce((sum, one) => sum + (one.imageTotalCount ?? 0), 0),
    images: (answer.previewResults ?? []).map(doomedImage),
    ...(answer.nextToken === undefined ? {} : { nextPage: answer.nextToken }),
  };
}

function doomedImage(result: LifecyclePolicyPreviewResult): DoomedImage {
  return {
    digest: result.imageDigest ?? '',
    tags: result.imageTags ?? [],
    pushedAt: result.imagePushedAt?.getTime() ?? 0,
    action: result.action?.type === 'TRANSITION' ? 'archive' : 'expire',
    rulePriority: result.appliedRulePriority ?? 0,
  };
}
