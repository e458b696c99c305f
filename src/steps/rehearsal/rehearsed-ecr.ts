import type { IamAction } from '../../iam/iam-actions.js';
import { isUnknown } from '../../plan/unknown.js';
import { putLifecyclePolicyInput, repositoryChangeInputs } from '../../plan/write-requests.js';
import type { EcrPort } from '../../ports/ecr-port.js';
import { imaginedConfiguration } from './imagined-image.js';
import type { Rehearsal } from './rehearsal.js';
import { addTag, findTags, keyOf } from './rehearsed-images.js';
import { createRepository } from './rehearsed-repository.js';

/** ECR as it is, and as the run would have left it by then; what would change it is only noted. */
export function rehearsedEcr(real: EcrPort, rehearsal: Rehearsal): EcrPort {
  const { journal, checked, images } = rehearsal;
  return {
    ...real,
    ...rehearsedPreview(rehearsal),
    createRepository: async (repository) => createRepository(rehearsal, repository),
    changeRepository: async (repository, change) => {
      for (const [operation, input] of Object.entries(repositoryChangeInputs(repository, change))) {
        const action = `ecr:${operation}` as IamAction;
        if (input !== undefined) journal.send({ action, input }, { repository: repository.name });
      }
    },
    findTags: (repository, tags, place) => findTags(real, rehearsal, { repository, tags, place }),
    findImage: async (repository, digest) =>
      images.get(keyOf(repository, digest)) ??
      (isUnknown(digest) ? undefined : real.findImage(repository, digest)),
    readBlob: async (repository, digest, place) =>
      isUnknown(digest) ? imaginedConfiguration(checked) : real.readBlob(repository, digest, place),
    addTag: async (repository, tag, image, place) => addTag(rehearsal, { repository, tag, image, place }),
    findMissingLayers: async (repository, digests, place) => {
      const known = digests.filter((digest) => !isUnknown(digest));
      const missing = known.length === 0 ? [] : await real.findMissingLayers(repository, known, place);
      return [...missing, ...digests.filter(isUnknown)];
    },
    putLifecyclePolicy: async (repository, policy) => {
      const input = putLifecyclePolicyInput(repository, policy);
      journal.send({ action: 'ecr:PutLifecyclePolicy', input }, { repository });
    },
  };
}

type PreviewVerbs = Pick<EcrPort, 'startLifecyclePreview' | 'readLifecyclePreview'>;

/** The plan has asked already, and nothing that is in use goes; a run would be told the same. */
function rehearsedPreview({ preview }: Rehearsal): PreviewVerbs {
  let asked = '';
  return {
    startLifecyclePreview: async (_repository, policy) => {
      asked = policy;
      return 'started';
    },
    readLifecyclePreview: async () => ({
      status: preview !== undefined && 'postponed' in preview ? 'FAILED' : 'COMPLETE',
      policy: asked,
      expiring: 0,
      archiving: 0,
      images: [],
    }),
  };
}
