import { text } from 'node:stream/consumers';
import {
  BatchCheckLayerAvailabilityCommand,
  BatchGetImageCommand,
  GetDownloadUrlForLayerCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import { ShipError } from '../../errors.js';
import type { RegistryPlace } from '../../plan/ecr-address.js';
import { putImageInput, registryOf } from '../../plan/write-requests.js';
import type { EcrPort, TaggedImage } from '../../ports/ecr-port.js';
import { fetchThrough } from '../proxy/fetch-through.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { EcrClients } from './ecr-clients.js';

/** Every manifest form that a push can leave, so that BatchGetImage gives it back byte for byte. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** The most identifiers that one request takes. */
const atOnce = 100;

/** No image configuration is near this size; a blob that is larger is none. */
const largestText = 4 * 1024 * 1024;

type ImageVerbs = Pick<EcrPort, 'findTags' | 'readBlob' | 'addTag' | 'findMissingLayers'>;

/** Images of a registry: the run's own, or the one of a place. */
export function ecrImages(clients: EcrClients): ImageVerbs {
  return {
    findTags: async (repository, tags, place) => {
      const pages = slices(tags).map((some) => findSome(clients, repository, some, place));
      return (await Promise.all(pages)).flat();
    },
    readBlob: (repository, digest, place) => readBlob(clients, repository, digest, place),
    addTag: (repository, tag, image, place) => addTag(clients, repository, tag, image, place),
    findMissingLayers: async (repository, digests, place) => {
      const pages = slices(digests).map((some) => missingOf(clients, repository, some, place));
      return (await Promise.all(pages)).flat();
    },
  };
}

async function findSome(
  clients: EcrClients,
  repositoryName: string,
  references: readonly string[],
  place?: RegistryPlace,
): Promise<readonly TaggedImage[]> {
  const imageIds = references.map((one) =>
    one.startsWith('sha256:') ? { imageDigest: one } : { imageTag: one },
  );
  const input = { repositoryName, imageIds, acceptedMediaTypes: manifestTypes, ...registryOf(place) };
  try {
    const answer = await clients(place).send(new BatchGetImageCommand(input));
    return (answer.images ?? []).map((image) => ({
      tag: image.imageId?.imageTag ?? '',
      digest: image.imageId?.imageDigest ?? '',
      manifest: image.imageManifest ?? '',
      mediaType: image.imageManifestMediaType ?? '',
    }));
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) return [];
    throw awsFailure(error, 'ecr:BatchGetImage');
  }
}

async function readBlob(
  clients: EcrClients,
  repositoryName: string,
  layerDigest: string,
  place?: RegistryPlace,
): Promise<string> {
  const command = new GetDownloadUrlForLayerCommand({ repositoryName, layerDigest, ...registryOf(place) });
  return callAws('ecr:GetDownloadUrlForLayer', async () => {
    const { downloadUrl = '' } = await clients(place).send(command);
    const response = await fetchThrough(new URL(downloadUrl), { headers: {} });
    const size = Number(response.headers['content-length'] ?? 0);
    if (response.statusCode === 200 && size <= largestText) return text(response);
    response.destroy();
    throw new ShipError(
      'aws-unavailable',
      `${layerDigest} of ${repositoryName}: HTTP ${response.statusCode}`,
      {
        remedy: 'Run again in a minute.',
      },
    );
  });
}

/** Tagging an image again needs its manifest only; that the tag is already there is as good. */
async function addTag(
  clients: EcrClients,
  repositoryName: string,
  imageTag: string | undefined,
  image: TaggedImage,
  place?: RegistryPlace,
): Promise<void> {
  const command = new PutImageCommand(putImageInput(repositoryName, imageTag, image, place));
  try {
    await clients(place).send(command);
  } catch (error) {
    if (isException(error, 'ImageAlreadyExistsException')) return;
    throw awsFailure(error, 'ecr:PutImage');
  }
}

async function missingOf(
  clients: EcrClients,
  repositoryName: string,
  layerDigests: readonly string[],
  place?: RegistryPlace,
): Promise<readonly string[]> {
  const input = { repositoryName, layerDigests: [...layerDigests], ...registryOf(place) };
  const answer = await callAws('ecr:BatchCheckLayerAvailability', () =>
    clients(place).send(new BatchCheckLayerAvailabilityCommand(input)),
  );
  const there = (answer.layers ?? []).filter((layer) => layer.layerAvailability === 'AVAILABLE');
  const known = new Set(there.map((layer) => layer.layerDigest));
  return layerDigests.filter((digest) => !known.has(digest));
}

function slices(all: readonly string[]): string[][] {
  const count = Math.ceil(all.length / atOnce);
  return Array.from({ length: count }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
}
