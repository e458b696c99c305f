import type { IamAction } from '../../iam/iam-actions.js';
import { hereOf } from '../../iam/resources.js';
import { createRepositoryInput } from '../../plan/write-requests.js';
import type { NewRepository, Repository } from '../../ports/ecr-port.js';
import type { Rehearsal } from './rehearsal.js';

/** Notes a repository that is created; gives it as ECR would. */
export function createRepository({ journal, checked }: Rehearsal, created: NewRepository): Repository {
  const { name, encryption, tags } = created;
  const { partition, region, account } = hereOf(checked.world.service.arn);
  const encrypts: IamAction[] = encryption.type === 'AES256' ? [] : ['kms:CreateGrant', 'kms:DescribeKey'];
  const tagging: IamAction[] = Object.keys(tags).length === 0 ? [] : ['ecr:TagResource'];
  const key = encryption.type === 'AES256' ? undefined : encryption.kmsKey;
  journal.send(
    { action: 'ecr:CreateRepository', input: createRepositoryInput(created) },
    { repository: name, key: key?.startsWith('arn:') ? key : undefined },
    [...tagging, ...encrypts],
  );
  const { login } = checked.image && 'login' in checked.image ? checked.image : {};
  return {
    ...created,
    uri: `${login?.registry ?? `${account}.dkr.ecr.${region}.amazonaws.com`}/${name}`,
    registryId: account,
    arn: `arn:${partition}:ecr:${region}:${account}:repository/${name}`,
  };
}
