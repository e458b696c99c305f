import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import type { DockerStage } from '../dockerfile-view.js';
import { references } from '../references.js';
import { shippedContainer } from '../shipped-container.js';
import { parentOf } from '../shipped-stages.js';

const unpinnedImage: CheckRule = {
  id: 'unpinned-image',
  severity: 'warning',
  title: 'Image by a tag that moves, such as latest, or by none',
  explanation:
    'A container beside the shipped one starts another image as soon as somebody pushes one: nobody has tried the two together.',
  remedy: 'Name a version, or better a digest (image@sha256:…).',
  reference: references.containerImages,
  find: ({ taskDefinition, config }: CheckInput): Hit[] => {
    if (taskDefinition === undefined) return [];
    const shipped = shippedContainer(taskDefinition, config);
    // Without knowing which one is replaced, any of them may be.
    if (shipped === undefined) return [];
    const { images } = config.taskDefinition.overrides;
    return taskDefinition.containers
      .filter((one) => one !== shipped && images[one.name] !== 'built' && isUnpinned(one.value.image))
      .map(({ name, at }) => ({
        place: at('image'),
        message: `the image of container ${name} is not pinned`,
        subject: name,
      }));
  },
};

const unpinnedBaseImage: CheckRule = {
  id: 'unpinned-base-image',
  severity: 'warning',
  title: 'Base image by a tag that moves, such as latest, or by none',
  explanation: 'The same commit gives another image tomorrow, and nobody sees in the diff what changed.',
  remedy: 'Name a version, or better a digest (FROM image:1.2@sha256:…).',
  reference: references.containerImages,
  find: ({ dockerfile }) =>
    (dockerfile?.stages ?? [])
      .filter((stage, _, all) => isUnpinned(stage.base) && !namesStage(stage, all))
      .map(({ place, base }) => ({ place, message: `FROM ${base} is not pinned`, subject: `${base}` })),
};

function namesStage(stage: DockerStage, stages: readonly DockerStage[]): boolean {
  return stage.base === 'scratch' || parentOf(stage, stages) !== undefined;
}

/** Names that say that the tag moves with every push. */
const movingTags = /^(?:latest|edge|nightly|main|master|develop|dev|canary|head)$/i;

/** A tag that moves, or nothing after the last slash that could be a tag; a placeholder may be anything. */
function isUnpinned(reference: unknown): boolean {
  if (typeof reference !== 'string' || reference === '' || /[$@{}<>%\s]/.test(reference)) return false;
  const tag = /:([^:/]+)$/.exec(reference)?.[1];
  return tag === undefined || movingTags.test(tag);
}

export const imageRules: readonly CheckRule[] = [unpinnedImage, unpinnedBaseImage];
