import type { Repository } from '../ports/ecr-port.js';
import type { PlanInput } from './plan-input.js';

/** What a plan rests on: the state of the source and of AWS, without a value that anybody may want to hide. */
export interface PlanBasis {
  readonly source?: {
    readonly commit?: string;
    readonly tag: string;
    /** What differs from the commit. */
    readonly changed: readonly string[];
    /** Of the work tree, where it differs from the commit. */
    readonly tree?: string;
    /** Names what goes into the build, with `reuse: content`. */
    readonly content?: string;
  };
  /** The given image, by digest where that is known. */
  readonly image?: string;
  readonly service: {
    readonly arn: string;
    /** `web:12` */
    readonly revision: string;
    readonly deployment?: string;
    readonly rolloutState?: string;
  };
  readonly repository?: Pick<Repository, 'uri' | 'mutability' | 'exclusionFilters' | 'scanOnPush'> & {
    readonly policy?: string;
    readonly lifecyclePolicy?: string;
    /** Digests by tag, of the tags that matter. */
    readonly tags: Readonly<Record<string, string>>;
  };
}

/** A basis from what was checked. */
export function planBasis({ source, given, world }: BasisInput): PlanBasis {
  const { service } = world;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  return {
    ...(source === undefined ? {} : { source: sourceBasis(source) }),
    ...(given === undefined ? {} : { image: given.reference }),
    service: {
      arn: service.arn,
      revision: service.taskDefinitionArn.split('/').at(-1) ?? '',
      ...(primary === undefined ? {} : { deployment: primary.id }),
      ...(primary?.rolloutState === undefined ? {} : { rolloutState: primary.rolloutState }),
    },
    ...(world.repository === undefined ? {} : { repository: repositoryBasis(world, world.repository) }),
  };
}

type BasisInput = Pick<PlanInput, 'given'> & {
  readonly source:
    | (NonNullable<PlanInput['source']> & {
        readonly tag: { readonly commit?: string };
        readonly contentTag?: string | undefined;
      })
    | undefined;
  readonly world: PlanInput['world'] & { readonly repositoryPolicy: string | undefined };
};

function sourceBasis({ tag, git, contentTag }: NonNullable<BasisInput['source']>) {
  return {
    ...(tag.commit === undefined ? {} : { commit: tag.commit }),
    tag: tag.tag,
    changed: git?.changedPaths ?? [],
    ...(git?.treeId === undefined ? {} : { tree: git.treeId }),
    ...(contentTag === undefined ? {} : { content: contentTag }),
  };
}

function repositoryBasis(
  { tags, lifecyclePolicy, repositoryPolicy }: BasisInput['world'],
  { uri, mutability, exclusionFilters, scanOnPush }: Repository,
) {
  return {
    ...{ uri, mutability, exclusionFilters, scanOnPush },
    ...(repositoryPolicy === undefined ? {} : { policy: repositoryPolicy }),
    ...(lifecyclePolicy === undefined ? {} : { lifecyclePolicy }),
    tags: Object.fromEntries(tags.map(({ tag, digest }) => [tag, digest])),
  };
}
