import type { Config } from '../../config/config.js';

/** Equal for services whose images go to the same repository. */
export function repositoryKey({ aws, image }: Config): string {
  const { region = null, roleToAssume = null, roleChain = [] } = aws;
  return JSON.stringify([region, roleToAssume, roleChain, image.repository]);
}

/** Equal for services that have one image: the same build, called the same, in the same repository. */
export function imageKey(config: Config): string {
  return JSON.stringify([repositoryKey(config), inOrder(config.image), inOrder(config.build)]);
}

/** What is written in another order is the same. */
function inOrder(group: object): unknown {
  return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
}
