import type { ContainerDefinition, TaskDefinition } from '@aws-sdk/client-ecs';
import type { ImageCatalog } from '../image-catalog.js';
import type { ServiceRevision } from './deployment.js';

/** Digests of a task definition's images as they are now; images of other registries are left alone. */
export function resolveDigests(definition: TaskDefinition, images: ImageCatalog): Map<string, string> {
  const digests = new Map<string, string>();
  for (const container of definition.containerDefinitions ?? []) {
    const { name, image } = container;
    if (name === undefined || image === undefined || !isPinnable(container) || !images.owns(image)) continue;
    const digest = images.resolve(image);
    if (digest !== undefined) digests.set(name, digest);
  }
  return digests;
}

/**
 * The first task of a deployment decides what every later one runs, whatever happens to the tag
 * (source: ECS developer guide, "Container image resolution").
 */
export function pinRevision(revision: ServiceRevision, images: ImageCatalog): void {
  if (revision.pinned) return;
  revision.pinned = true;
  for (const [name, digest] of resolveDigests(revision.taskDefinition, images))
    revision.digests.set(name, digest);
}

/** Container name → reference to pull, by digest where one is known. */
export function pinnedImages(
  definition: TaskDefinition,
  digests: ReadonlyMap<string, string>,
): Record<string, string> {
  const entries = (definition.containerDefinitions ?? []).map(({ name = '', image = '' }) => {
    const digest = digests.get(name);
    return [name, digest === undefined ? image : `${withoutTag(image)}@${digest}`];
  });
  return Object.fromEntries(entries);
}

function isPinnable(container: ContainerDefinition): boolean {
  return container.versionConsistency !== 'disabled';
}

function withoutTag(reference: string): string {
  const [name = ''] = reference.split('@');
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}
