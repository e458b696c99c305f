import type { PlannedRequest } from '../../plan/planned-request.js';
import { imaginedDigest, isUnknown } from '../../plan/unknown.js';
import type { BuilderPort } from '../../ports/builder-port.js';
import type { BlobCopy, RegistryPort } from '../../ports/registry-port.js';
import type { Run } from '../run.js';
import { imaginedImage } from './imagined-image.js';
import type { Rehearsal } from './rehearsal.js';
import { keyOf } from './rehearsed-images.js';

/** A builder that builds nothing: its push is noted, and its image imagined. */
export function rehearsedBuilder(real: BuilderPort, run: Run, rehearsal: Rehearsal): BuilderPort {
  let noted = false;
  return {
    probe: real.probe.bind(real),
    prepare: async () => undefined,
    login: async () => undefined,
    findHeld: async () => undefined,
    privateFolder: () => '(private folder)',
    close: async () => undefined,
    run: async () => {
      if (!noted) notePush(run, rehearsal);
      noted = true;
      return '';
    },
  };
}

function notePush({ config }: Run, { checked, journal, images }: Rehearsal): void {
  const { image } = checked;
  if (image === undefined || !('builder' in image)) return;
  const repository = config.image.repository;
  const [tag = ''] = image.decision.tags;
  journal.call('registry.push', { repository });
  for (const request of pushRequests(repository, tag)) journal.send(request, { repository });
  images.set(keyOf(repository, tag), imaginedImage({ config, definition: checked.definition }, tag));
  if (image.cache.kind !== 'registry') return;
  journal.mayCall('registry.pull', { repository });
  for (const request of pushRequests(repository, image.cache.tag)) journal.send(request, { repository });
}

/** Layers, then the manifest; what a registry has already is not sent. */
function pushRequests(repositoryName: string, imageTag: string): PlannedRequest[] {
  const via = 'registry';
  return [
    { action: 'ecr:InitiateLayerUpload', via, input: { repositoryName, layerDigest: imaginedDigest } },
    { action: 'ecr:PutImage', via, input: { repositoryName, imageTag, imageDigest: imaginedDigest } },
  ];
}

/** Copies nothing; the blob's upload is noted. A registry may take it over from the other repository instead. */
export function rehearsedRegistry({ journal }: Rehearsal): RegistryPort {
  return {
    copyBlob: async ({ from, to, blob }: BlobCopy) => {
      const input = { repositoryName: to.repository, layerDigest: blob.digest };
      const target = { repository: to.repository, registry: placeOf(to.login.registry) };
      const source = { repository: from.repository };
      journal.send({ action: 'ecr:InitiateLayerUpload', via: 'registry', input }, target);
      if (from.login.registry === to.login.registry) {
        journal.mayCall('registry.copy', target);
        journal.mayCall('registry.pull', source);
      } else {
        journal.call('registry.copy', target);
        journal.call('registry.pull', source);
      }
      return isUnknown(blob.digest) ? 0 : blob.size;
    },
  };
}

function placeOf(host: string) {
  const [, registryId, region] = /^(\d{12})\.dkr\.ecr\.([^.]+)\./.exec(host) ?? [];
  return registryId === undefined ? undefined : { registryId, region };
}
