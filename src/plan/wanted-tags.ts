import type { ImageConfig } from '../config/config.js';
import { type CiContext, isDefaultBranch } from './ci-context.js';
import { fillTags, type TokenValues, tokenValues } from './tag-template.js';

/** The tags an image is to have besides the one that names its source. */
export interface WantedTags {
  /** Of the option `tags`, in its order. */
  readonly further: readonly string[];
  readonly latest: boolean;
  /** What the tokens stand for. */
  readonly values: TokenValues;
  /** What has to be said about tags that are left out. */
  readonly notice?: string;
}

/** Whether the options ask for names that a plain clone may have to tell. */
export function needsRefs({ tags }: ImageConfig): boolean {
  return tags.some((tag) => /\{(?:branch|tag|version|major|minor|patch)\}/.test(tag));
}

export function wantedTags(
  image: ImageConfig,
  ci: CiContext,
  source: { readonly tag: string; readonly commit?: string },
): WantedTags {
  const latest = image.latest === 'auto' ? isDefaultBranch(ci) : image.latest;
  const taken = [source.tag, ...(latest ? ['latest'] : [])];
  const values = tokenValues(named(image, ci), source.commit);
  const { tags, leftOut } = fillTags(image.tags, values, taken);
  return {
    further: tags,
    latest,
    values,
    ...(leftOut.length === 0 ? {} : { notice: leftOutNotice(leftOut) }),
  };
}

/** The option says it best: the host's word may be a URL or a review app's name. */
function named({ environment }: ImageConfig, ci: CiContext): CiContext {
  return environment === undefined ? ci : { ...ci, environment };
}

function leftOutNotice(leftOut: readonly string[]): string {
  return `Tags left out, since their tokens have no value in this run: ${leftOut.join(', ')}.`;
}
