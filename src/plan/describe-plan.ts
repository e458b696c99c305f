import type { Config } from '../config/config.js';
import type { GitState, JsonObject, Repository, TaggedImage, TaskDefinitionRevision } from '../ports.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import type { BuildRequest } from './build/build-request.js';
import { buildSteps } from './build/build-steps.js';
import type { BuildCache } from './build/options/build-cache.js';
import type { Builder } from './builder.js';
import { copyTargets } from './copy-target.js';
import { definitionChangeLines } from './definition/definition-change-lines.js';
import { diffDefinitions } from './definition/definition-diff.js';
import { sameTaskDefinition } from './definition/same-task-definition.js';
import { renderTaskDefinition } from './definition/task-definition.js';
import type { ImageDecision } from './image.js';
import type { LifecycleRule } from './lifecycle-rule.js';
import type { Plan, PlannedAction } from './plan.js';
import { type PreviewedPolicy, planLifecycle } from './plan-lifecycle.js';
import { keptInWords, type RepositoryDecision } from './repository.js';
import { decideServiceUpdate } from './service-update.js';
import { type TokenValues, versionOf } from './tag-template.js';

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
  };
  /** The decision about the repository; undefined when an image is given. */
  readonly repository: RepositoryDecision | undefined;
  /** The decision about the image, and what builds it; undefined when an image is given. */
  readonly image:
    | { readonly decision: ImageDecision; readonly builder?: Builder; readonly cache?: BuildCache }
    | undefined;
  /** The task definition file, when one is given. */
  readonly file: JsonObject | undefined;
  /** The rules of the lifecycle policy file, when one is given. */
  readonly policy?: readonly LifecycleRule[] | undefined;
  /** What a policy that is new or changed would take. */
  readonly preview?: PreviewedPolicy | undefined;
}

const later = '(known after push)';

/** What a run would do, by the same decisions that a run makes. */
export function describePlan(input: PlanInput): Plan {
  const image = planImage(input);
  const revision = planRevision(input, image.reference);
  const actions = [
    ...planRepository(input),
    image.action,
    ...planCopies(input),
    ...(input.source === undefined ? [] : [planLifecycle(input)]),
    planScan(input.config),
    ...revision.actions,
  ];
  const { cluster, service } = input.config.target;
  return {
    version: 1,
    cluster,
    service,
    actions,
    changes: actions.some(({ action }) => action !== 'skip' && action !== 'look'),
  };
}

function planRepository({ repository: decision }: PlanInput): PlannedAction[] {
  if (decision === undefined) return [];
  if (decision.kind === 'create') {
    const { create, policy } = decision;
    const input = policy === undefined ? create : { ...create, policy: JSON.parse(policy) };
    return [{ stage: 'repository', action: 'create', summary: `create ${create.name}`, input }];
  }
  const { repository } = decision;
  if (decision.kind === 'keep')
    return [skip('repository', `exists: ${keptInWords(repository, decision.differs)}`)];
  const summary = `bring ${repository.uri} up to date: ${decision.why.join('; ')}`;
  return [{ stage: 'repository', action: 'update', summary, input: decision.change }];
}

/** What is there already is only known when it is asked for. */
function planCopies({ config, image }: PlanInput): PlannedAction[] {
  if (image === undefined) return [];
  return copyTargets(config.image.pushTo).map(({ uri }) => ({
    stage: 'copies',
    action: 'push',
    summary: `bring the image to ${uri} where it is missing`,
    input: { repository: uri, tags: image.decision.tags },
  }));
}

function planImage(input: PlanInput): { action: PlannedAction; reference: string } {
  const { config, source, given, world, image } = input;
  if (source === undefined || image === undefined) {
    const reference = given?.reference ?? '';
    return { action: skip('image', `given: ${reference}`), reference };
  }
  const uri = world.repository?.uri ?? config.image.repository;
  const { decision, builder, cache } = image;
  if (decision.kind === 'reuse') return planReuse(uri, source.tag.tag, decision);
  const references = decision.tags.map((tag) => `${uri}:${tag}`);
  if (builder === undefined) throw new Error('a build needs a builder');
  const commands = buildCommands({
    ...{ build: config.build, builder, cache, git: source.git, version: versionOf(source.wanted.values) },
    reference: references[0] ?? '',
    privateFolder: '(private folder)',
  });
  const summary = `build with ${builder.name} and push ${references.join(', ')}`;
  return {
    action: { stage: 'image', action: 'build', summary, input: commands },
    reference: `${uri}@${later}`,
  };
}

function planReuse(uri: string, tag: string, decision: Extract<ImageDecision, { kind: 'reuse' }>) {
  const { image, missingTags } = decision;
  const reference = `${uri}@${image.digest}`;
  if (missingTags.length === 0) return { action: skip('image', `${tag} is pushed already`), reference };
  const summary = `tag ${image.digest.slice(0, 19)} as ${missingTags.join(', ')}`;
  return { action: { stage: 'image', action: 'push', summary, input: missingTags } as const, reference };
}

/** The commands as a run gives them to the builder; tags after the first are added by manifest. */
function buildCommands(request: BuildRequest): readonly (readonly string[])[] {
  return buildSteps(request).steps.map(({ command: { tool, argv } }) => [tool, ...argv]);
}

function planScan({ scan }: Config): PlannedAction {
  if (scan.gate === 'off') return skip('scan', 'scan is off');
  const summary =
    scan.gate === 'report'
      ? 'tell what ECR finds in the image'
      : `go no further when ECR finds something of severity ${scan.gate} or worse`;
  return { stage: 'scan', action: 'look', summary };
}

function planRevision({ config, world, file }: PlanInput, image: string): { actions: PlannedAction[] } {
  const { container, overrides } = config.taskDefinition;
  const definition = file ?? world.revision.definition;
  const rendered = renderTaskDefinition({ definition, image, container, overrides });
  const current = world.revision.arn;
  const same = sameTaskDefinition(world.revision.definition, rendered);
  const next = same ? current : '(the new revision)';
  const register: PlannedAction = same
    ? skip('task-definition', `${nameOf(current)} is already this`)
    : {
        stage: 'task-definition',
        action: 'register',
        summary: `register a new revision of ${rendered.family}`,
        changes: definitionChangeLines(diffDefinitions(world.revision.definition, rendered)),
        input: withoutValues(rendered),
      };
  return { actions: [register, ...planService({ config, world }, next)] };
}

function planService(
  { config, world }: Pick<PlanInput, 'config' | 'world'>,
  revision: string,
): PlannedAction[] {
  const decision = decideServiceUpdate(config.target.cluster, world.service, revision, config.update);
  if (decision.kind === 'unchanged') return [skip('service', 'unchanged')];
  const watch: PlannedAction = {
    stage: 'watch',
    action: 'watch',
    summary: 'follow the deployment until ECS is done',
  };
  if (decision.kind === 'follow') return [skip('service', `${decision.deployment.id} is under way`), watch];
  return [
    {
      stage: 'service',
      action: 'deploy',
      summary: `update ${world.service.name}: ${decision.why}`,
      input: decision.update,
    },
    watch,
  ];
}

/** Environment values are never printed, only their names. */
function withoutValues(definition: JsonObject): JsonObject {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return {
    ...definition,
    containerDefinitions: containers.map((container) => {
      const environment = container.environment as readonly JsonObject[] | undefined;
      if (environment === undefined) return container;
      return { ...container, environment: environment.map(({ name }) => ({ name, value: '(hidden)' })) };
    }),
  };
}

function skip(stage: PlannedAction['stage'], summary: string): PlannedAction {
  return { stage, action: 'skip', summary };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
