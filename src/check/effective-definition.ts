import type { Config, DefinitionOverrides } from '../config/config.js';
import { containerOptions, type OptionsByMember, taskOptions } from '../plan/definition/option-members.js';
import { overrideContainer, overrideTask } from '../plan/definition/override-definition.js';
import type { CheckInput } from './check-input.js';
import type { DataPath } from './data-file.js';
import { settledView } from './settled-view.js';
import { shippedContainer } from './shipped-container.js';
import type { ContainerView, TaskDefinitionView } from './task-definition-view.js';

/**
 * The task definition as a ship would register it: with what options say, at the places that say so. Environment variables
 * stay as the file has them, since each of them has a place of its own.
 */
export function effectiveDefinition(
  view: TaskDefinitionView,
  config: Config,
  { placeOf, isSet }: Pick<CheckInput, 'placeOf' | 'isSet'>,
): TaskDefinitionView {
  const { overrides } = config.taskDefinition;
  const shipped = shippedContainer(view, config);
  const over =
    (at: ContainerView['at'], options: OptionsByMember) =>
    (...path: DataPath) => {
      const entry = entryOption(path, overrides);
      if (entry !== undefined) return placeOf(...entry);
      const option = path.length === 0 ? undefined : options[`${path[0]}`]?.find((one) => isSet(one));
      return option === undefined ? at(...path) : placeOf(option);
    };
  const overridden: TaskDefinitionView = {
    definition: overrideTask(view.definition, overrides),
    at: over(view.at, taskOptions),
    containers: view.containers.map((one) => {
      if (one !== shipped) return withImage(one, overrides.images[one.name], placeOf);
      const { environment, ...rest } = overrideContainer(one.value, overrides);
      const kept = one.value.environment === undefined ? {} : { environment: one.value.environment };
      return { ...one, value: { ...rest, ...kept }, at: over(one.at, containerOptions) };
    }),
  };
  return settledView(overridden, overrides.set, placeOf);
}

/** The option that has an entry of a map, and its name there. */
function entryOption(
  path: DataPath,
  overrides: DefinitionOverrides,
): [option: string, key: string] | undefined {
  const [member, ...inside] = path;
  const key = `${inside.at(-1)}`;
  if (member === 'dockerLabels' && key in overrides.dockerLabels) return ['docker-labels', key];
  const isOption = member === 'logConfiguration' && inside[0] === 'options';
  return isOption && key in overrides.logOptions ? ['log-options', key] : undefined;
}

/** What `images` says of a container that is not the shipped one; the image of this run has no name yet. */
function withImage(
  container: ContainerView,
  image: string | undefined,
  placeOf: CheckInput['placeOf'],
): ContainerView {
  if (image === undefined || image === 'built') return container;
  const at: ContainerView['at'] = (...path) =>
    path[0] === 'image' ? placeOf('images', container.name) : container.at(...path);
  return { ...container, value: { ...container.value, image }, at };
}
