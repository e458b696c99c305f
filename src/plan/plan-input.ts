import type { Config } from '../config/config.js';
import type { Repository, TaggedImage } from '../ports/ecr-port.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { GitState } from '../ports/git-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import type { BuildCache } from './build/options/build-cache.js';
import type { Builder } from './builder.js';
import type { ResolvedNames } from './definition/settled-overrides.js';
import type { ImageDecision } from './image.js';
import type { LifecycleRule } from './lifecycle-rule.js';
import type { Plan } from './plan.js';
import type { PreviewedPolicy } from './plan-lifecycle.js';
import type { RepositoryDecision } from './repository.js';
import type { WayBack } from './rollback/way-back.js';
import type { TokenValues } from './tag-template.js';

/** Everything that is known before the first change. */
export interface PlanInput {
  readonly config: Config;
  readonly source:
    | {
        readonly tag: { readonly tag: string };
        readonly git: GitState | undefined;
        readonly wanted: { readonly values: TokenValues };
      }
    | undefined;
  /** The image that exists already, pinned where that is possible. */
  readonly given: { readonly reference: string } | undefined;
  readonly world: {
    readonly repository: Repository | undefined;
    readonly tags: readonly TaggedImage[];
    readonly lifecyclePolicy: string | undefined;
    readonly service: ServiceSnapshot;
    readonly revision: TaskDefinitionRevision;
    readonly resolved?: ResolvedNames;
    /** The revision to deploy as it is, where one is named. */
    readonly asIs?: TaskDefinitionRevision | undefined;
  };
  /** The decision about the repository; undefined when an image is given. */
  readonly repository: RepositoryDecision | undefined;
  /** The decision about the image, and what builds it; undefined when an image is given. */
  readonly image:
    | {
        readonly decision: ImageDecision;
        readonly builder?: Builder;
        readonly cache?: BuildCache;
        readonly login?: { readonly registry: string };
      }
    | undefined;
  /** The task definition file, when one is given. */
  readonly file: JsonObject | undefined;
  /** The rules of the lifecycle policy file, when one is given. */
  readonly policy?: readonly LifecycleRule[] | undefined;
  /** What a policy that is new or changed would take. */
  readonly preview?: PreviewedPolicy | undefined;
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** Of several services, those that provide what this one has in common with them. */
  readonly providers?: { readonly image: string | undefined; readonly repository: string | undefined };
  /** A rollback: how the service goes back. */
  readonly wayBack?: WayBack | undefined;
  /** What the run would send, and would have to be allowed. */
  readonly foreseen: Pick<Plan, 'requests' | 'permissions' | 'startsDeployment' | 'usual'>;
}
