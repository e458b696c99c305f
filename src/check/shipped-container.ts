import type { Config } from '../config/config.js';
import { repositoryOf } from '../plan/definition/repository-of.js';
import { type ContainerView, isEssential, type TaskDefinitionView } from './task-definition-view.js';

/** The container that a ship gives its image to, by the rules of the option `container`; undefined when it is not certain. */
export function shippedContainer(
  { containers }: TaskDefinitionView,
  { taskDefinition, image }: Config,
): ContainerView | undefined {
  if (taskDefinition.container !== undefined)
    return containers.find(({ name }) => name === taskDefinition.container);
  const { images } = taskDefinition.overrides;
  const built = containers.filter(({ name }) => images[name] === 'built');
  const some = built.length > 0 ? built : containers.filter(({ name }) => images[name] === undefined);
  const candidates = [
    some.filter(({ value }) => isOf(image.repository, `${value.image ?? ''}`)),
    some,
    some.filter(isEssential),
  ];
  return candidates.find((ones) => ones.length === 1)?.[0];
}

function isOf(repository: string, reference: string): boolean {
  const named = repositoryOf(reference);
  return named === repository || named.endsWith(`/${repository}`);
}
