import type { Repository } from '../ports/ecr-port.js';

/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
export const movingTagFilters: readonly string[] = ['latest', 'ecs-ship.*'];

/** ECR takes no more exclusion filters than this. */
export const mostFilters = 5;

/** Tokens that are another text in every run, or for every version, so that a tag with one of them never moves. */
const uniqueTokens = /\{(?:short-sha|run-number|tag|version|patch)\}/;

/** A version or a commit written out, as a workflow's own expressions give it. */
const uniqueText = /^v?\d+\.\d+\.\d+|^[0-9a-f]{7,}$/;

/**
 * The filters that let the option `tags` move what has to move: a template with a text before its first token becomes
 * that text and `*`, any other the tag of this run, since `*` alone would exempt the commits' tags as well. `filled` gives
 * a template's tag, undefined where it has none.
 */
export function filtersFor(
  templates: readonly string[],
  filled: (template: string) => string | undefined,
): readonly string[] {
  const moving = templates.filter((one) => !uniqueTokens.test(one) && !uniqueText.test(one));
  const filters = moving.flatMap((template) => {
    const [, text = ''] = template.match(/^([^{]*)\{/) ?? [];
    return text === '' || /^[0-9a-f]+$/.test(text) ? (filled(template) ?? []) : `${text}*`;
  });
  return [...new Set([...movingTagFilters, ...filters])];
}

/** Whether ECR lets `tag` be moved to another image in this repository. */
export function isMovable(
  repository: Pick<Repository, 'mutability' | 'exclusionFilters'>,
  tag: string,
): boolean {
  const excepted = repository.exclusionFilters.some((filter) => matchesWildcard(filter, tag));
  switch (repository.mutability) {
    case 'MUTABLE':
      return true;
    case 'IMMUTABLE':
      return false;
    case 'IMMUTABLE_WITH_EXCLUSION':
      return excepted;
    case 'MUTABLE_WITH_EXCLUSION':
      return !excepted;
  }
}

/** ECR's WILDCARD filter: `*` stands for any characters, the rest is literal. */
export function matchesWildcard(filter: string, tag: string): boolean {
  const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(tag);
}
