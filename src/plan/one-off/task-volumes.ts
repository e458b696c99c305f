import type { JsonObject } from '../../ports/json-object.js';

interface DefinedVolumes {
  readonly volumes?: readonly { readonly name?: string; readonly configuredAtLaunch?: boolean }[];
}

interface EbsVolume extends JsonObject {
  readonly tagSpecifications?: readonly JsonObject[];
}

/**
 * The volumes of a service as RunTask takes them: those that the revision has attached at launch, each new for the task and
 * deleted with it. Source: Amazon ECS API reference, TaskManagedEBSVolumeConfiguration and EBSTagSpecification.
 */
export function taskVolumes(volumes: readonly JsonObject[], definition: JsonObject): readonly JsonObject[] {
  const { volumes: defined = [] } = definition as DefinedVolumes;
  const attached = new Set(defined.flatMap((one) => (one.configuredAtLaunch ? [one.name] : [])));
  return volumes
    .filter(({ name }) => attached.has(name as string))
    .map(({ managedEBSVolume, ...rest }) => ({
      ...rest,
      ...(managedEBSVolume === undefined ? {} : { managedEBSVolume: ofTask(managedEBSVolume as EbsVolume) }),
    }));
}

/** A task of no service has no service to take tags from. */
function ofTask({ tagSpecifications = [], ...rest }: EbsVolume): JsonObject {
  if (tagSpecifications.length === 0) return rest;
  const specifications = tagSpecifications.map(({ propagateTags, ...other }) =>
    propagateTags === undefined || propagateTags === 'SERVICE' ? other : { propagateTags, ...other },
  );
  return { ...rest, tagSpecifications: specifications };
}
