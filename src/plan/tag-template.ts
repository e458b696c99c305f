import { createHash } from 'node:crypto';
import { grammarProblem } from '../config/grammars.js';
import { ShipError } from '../errors.js';
import type { CiContext } from './ci-context.js';
import { isReservedTag } from './reserved-tag.js';

/** What the tokens of a tag stand for in this run; a token that is absent has no value. */
export type TokenValues = Readonly<Partial<Record<TokenName, string>>>;

export type TokenName =
  | 'short-sha'
  | 'branch'
  | 'tag'
  | 'version'
  | 'major'
  | 'minor'
  | 'patch'
  | 'run-number'
  | 'environment';

/** The tags of this run, in the order they were asked for, and those that have no value in it. */
export interface FilledTags {
  readonly tags: readonly string[];
  /** `{version} ({version} has no value)`, one line each. */
  readonly leftOut: readonly string[];
}

/** As many hexadecimal digits as git and registries usually show. */
const shortLength = 12;

/** A name longer than this is cut, and made unique by a hash, so that a tag of several tokens still fits. */
const longestName = 60;

export function tokenValues(ci: CiContext, commit: string | undefined): TokenValues {
  const tokens = {
    'short-sha': commit?.slice(0, shortLength),
    branch: ci.branch && tagText(ci.branch),
    tag: ci.gitTag && tagText(ci.gitTag),
    ...versionValues(ci.gitTag),
    'run-number': ci.runNumber,
    environment: ci.environment && tagText(ci.environment),
  };
  return Object.fromEntries(Object.entries(tokens).filter(([, value]) => value));
}

/** What the shipped git tag calls this version, where there is one. */
export function versionOf({ version, tag }: TokenValues): string | undefined {
  return version ?? tag;
}

/** Fills in the templates; duplicates, and those in `taken`, are dropped. Throws `option-invalid` for what ECR would refuse. */
export function fillTags(
  templates: readonly string[],
  values: TokenValues,
  taken: readonly string[],
): FilledTags {
  const tags = new Set<string>();
  const leftOut: string[] = [];
  for (const template of templates) {
    const missing = tokensOf(template).find((name) => values[name] === undefined);
    if (missing !== undefined)
      leftOut.push(template === `{${missing}}` ? template : `${template} (no {${missing}})`);
    else tags.add(checked(template, fill(template, values)));
  }
  return { tags: [...tags].filter((tag) => !taken.includes(tag)), leftOut };
}

/** Every run of characters that a tag may not have becomes one `-`; none is left at the start, where `.` may not be either. */
export function tagText(name: string): string {
  const text = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[.-]+/, '');
  if (text.length <= longestName) return text;
  return `${text.slice(0, longestName - 9)}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** A version is `1.4.2` or `v1.4.2`; a pre-release has a version, but no parts, so that it moves no `{major}`. */
function versionValues(gitTag: string | undefined): TokenValues {
  const match = gitTag?.match(
    /^v?((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/,
  );
  const [, version, major, minor, patch, preRelease] = match ?? [];
  if (version === undefined) return {};
  const parts = { major, minor, patch } as Record<'major' | 'minor' | 'patch', string>;
  return { version: tagText(version), ...(preRelease === undefined ? parts : {}) };
}

function tokensOf(template: string): TokenName[] {
  return [...template.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1] as TokenName);
}

function fill(template: string, values: TokenValues): string {
  return template.replace(/\{([a-z-]+)\}/g, (_, name: TokenName) => values[name] ?? '');
}

function checked(template: string, tag: string): string {
  const problem = isReservedTag(tag)
    ? `"${tag}" is a name that ecs-ship keeps for itself`
    : grammarProblem('tag', tag);
  if (problem === undefined) return tag;
  const of = template === tag ? '' : ` (of ${template})`;
  throw new ShipError('option-invalid', `tags: ${problem}${of}`, {
    remedy: 'Correct the option tags; ECR takes at most 128 characters.',
  });
}
