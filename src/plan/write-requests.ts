import type { NewRepository, Repository, RepositoryChange, TaggedImage } from '../ports/ecr-port.js';
import type { ServiceUpdate } from '../ports/ecs-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { TaskOverrides, TaskStart } from '../ports/tasks-port.js';
import type { RegistryPlace } from './ecr-address.js';
import type { ScannedManifest } from './scan-finding.js';

/** CreateRepository's input. Source of all here: Amazon ECR and Amazon ECS API references. */
export function createRepositoryInput(repository: NewRepository) {
  const { type, ...key } = repository.encryption;
  return {
    repositoryName: repository.name,
    imageTagMutability: repository.mutability,
    imageTagMutabilityExclusionFilters: wildcards(repository.exclusionFilters),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: type, ...key },
    tags: tagList(repository.tags),
  };
}

/** The inputs of one request for each setting that changes, by operation; unset where nothing is to be sent. */
export function repositoryChangeInputs({ name, arn }: Repository, change: RepositoryChange) {
  const { scanOnPush, mutability, tags, policy } = change;
  const repositoryName = name;
  return {
    PutImageScanningConfiguration:
      scanOnPush === undefined ? undefined : { repositoryName, imageScanningConfiguration: { scanOnPush } },
    PutImageTagMutability: mutability && {
      repositoryName,
      imageTagMutability: mutability.setting,
      imageTagMutabilityExclusionFilters: wildcards(mutability.exclusionFilters),
    },
    TagResource: tags && { resourceArn: arn, tags: tagList(tags) },
    SetRepositoryPolicy: policy === undefined ? undefined : { repositoryName, policyText: policy },
  };
}

/** PutImage's input; without a tag the manifest is only kept. */
export function putImageInput(
  repositoryName: string,
  imageTag: string | undefined,
  image: TaggedImage,
  place?: RegistryPlace,
) {
  return {
    repositoryName,
    ...(imageTag === undefined ? {} : { imageTag }),
    imageDigest: image.digest,
    imageManifest: image.manifest,
    imageManifestMediaType: image.mediaType,
    ...registryOf(place),
  };
}

/** PutLifecyclePolicy's input. */
export function putLifecyclePolicyInput(repositoryName: string, lifecyclePolicyText: string) {
  return { repositoryName, lifecyclePolicyText };
}

/** StartImageScan's input, and what names the image in DescribeImageScanFindings. */
export function scannedImageInput({ repository, registryId, digest }: ScannedManifest) {
  return { repositoryName: repository, ...registryOf({ registryId }), imageId: { imageDigest: digest } };
}

/** RegisterTaskDefinition's input: the definition as it is, and the revision's tags. */
export function registerInput(definition: JsonObject, tags: Readonly<Record<string, string>>): JsonObject {
  const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
  return { ...definition, ...(list.length === 0 ? {} : { tags: list }) };
}

/** UpdateService's input. */
export function updateServiceInput(update: ServiceUpdate) {
  return { ...update };
}

/** RunTask's input. */
export function runTaskInput(start: TaskStart): JsonObject {
  const { cluster, taskDefinition, count, startedBy, clientToken, tags, revisionTags } = start;
  const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
  return {
    ...start.launch,
    ...{ cluster, taskDefinition, count, startedBy, clientToken },
    overrides: overridesInput(start.overrides),
    ...(revisionTags ? { propagateTags: 'TASK_DEFINITION' } : {}),
    ...(list.length === 0 ? {} : { tags: list }),
  };
}

/** Source: Amazon ECS API reference, TaskOverride: sizes are texts there. */
function overridesInput({ container, command, environment, cpu, memory }: TaskOverrides): JsonObject {
  const variables = Object.entries(environment).map(([name, value]) => ({ name, value }));
  return {
    ...(cpu === undefined ? {} : { cpu: String(cpu) }),
    ...(memory === undefined ? {} : { memory: String(memory) }),
    containerOverrides: [
      {
        name: container,
        ...(command.length === 0 ? {} : { command: [...command] }),
        ...(variables.length === 0 ? {} : { environment: variables }),
      },
    ],
  };
}

/** DeleteService's input; without `force` ECS only takes a service of no tasks. */
export function deleteServiceInput(cluster: string, service: string) {
  return { cluster, service, force: true };
}

/** The registry that a request names; that of the run is left out. */
export function registryOf(place: { readonly registryId?: string | undefined } | undefined): {
  registryId?: string;
} {
  return place?.registryId === undefined ? {} : { registryId: place.registryId };
}

function wildcards(filters: readonly string[]) {
  return filters.map((filter) => ({ filterType: 'WILDCARD' as const, filter }));
}

function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
