import type { DockerfileView, DockerInstruction, DockerStage } from './dockerfile-view.js';

/**
 * The stage that becomes the image and those it is built FROM, the image's own first; empty when the target does not
 * exist.
 */
export function shippedStages(
  { stages }: DockerfileView,
  target: string | undefined,
): readonly DockerStage[] {
  const wanted = target?.toLowerCase();
  const last =
    wanted === undefined ? stages.at(-1) : stages.find(({ name }) => name?.toLowerCase() === wanted);
  const chain: DockerStage[] = [];
  for (let stage = last; stage !== undefined; stage = parentOf(stage, stages)) chain.push(stage);
  return chain;
}

/** Only an earlier stage can be built upon, so that this ends. */
export function parentOf(stage: DockerStage, stages: readonly DockerStage[]): DockerStage | undefined {
  const base = stage.base?.toLowerCase();
  return stages
    .slice(0, stages.indexOf(stage))
    .findLast(({ name }) => name?.toLowerCase() === base && base !== undefined);
}

/** The last instruction of that kind that holds for the image. */
export function lastInstruction(
  chain: readonly DockerStage[],
  keyword: string,
): DockerInstruction | undefined {
  return chain
    .map(({ instructions }) => instructions.findLast((one) => one.keyword === keyword))
    .find((found) => found !== undefined);
}

/** What FROM of the first stage of the chain names: an image, never a stage. */
export function baseImage(chain: readonly DockerStage[]): string | undefined {
  return chain.at(-1)?.base;
}
