import type { Config } from '../config/config.js';
import { repositoryOf } from '../plan/definition/task-definition.js';
import { type ContainerView, isEssential, type TaskDefinitionView } from './task-definition-view.js';

/** The container that a ship gives its image to, by the rules of the option `container`; undefined when it is not certain. */
export function shippedContainer(
  { containers }: TaskDefinitionView,
  { taskDefinition, image }: Config,
): ContainerView | undefined {
  if (taskDefinition.container !== undefined)
    return containers.find(({ name }) => name === taskDefinition.container);
  const candidates = [
    containers.filter(({ value }) => isOf(image.repository, `${value.image ?? ''}`)),
    containers,
    containers.filter(isEssential),
  ];
  return candidates.find((some) => some.length === 1)?.[0];
}

function isOf(repository: string, reference: string): boolean {
  const named = repositoryOf(reference);
  return named === repository || named.endsWith(`/${repository}`);
}
