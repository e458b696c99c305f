import type { Config } from '../config/config.js';
import type { BuildRequest } from './build/build-request.js';
import { buildSteps } from './build/build-steps.js';
import { copyTargets } from './copy-target.js';
import type { ImageDecision } from './image.js';
import type { Plan, PlannedAction } from './plan.js';
import { skipped } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { planLifecycle } from './plan-lifecycle.js';
import { planRevision } from './plan-revision.js';
import { keptInWords } from './repository.js';
import { versionOf } from './tag-template.js';
import { afterPush } from './unknown.js';

/** What a run would do, by the same decisions that a run makes. */
export function describePlan(input: PlanInput): Plan {
  const image = planImage(input);
  const actions = [
    ...withProviders(input, [
      ...planRepository(input),
      image.action,
      ...planCopies(input),
      ...(input.source === undefined ? [] : [planLifecycle(input)]),
      planScan(input.config),
    ]),
    ...planRevision(input, image.reference),
  ];
  const { cluster, service } = input.config.target;
  return {
    version: 1,
    cluster,
    service,
    actions,
    changes: actions.some(({ action }) => action !== 'skip' && action !== 'look'),
    ...input.foreseen,
  };
}

/** What another service of the run does is nothing to do for this one. */
function withProviders({ providers }: PlanInput, actions: readonly PlannedAction[]): PlannedAction[] {
  const { image, repository } = providers ?? {};
  return actions.map((action) => {
    const isOfRepository = action.stage === 'repository' || action.stage === 'lifecycle';
    // Whoever provides the image has seen to its repository.
    const by = isOfRepository ? (image ?? repository) : image;
    if (by === undefined) return action;
    return skipped(action.stage, `same ${isOfRepository ? 'repository' : 'image'} as ${by}`);
  });
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
    return [skipped('repository', `exists: ${keptInWords(repository, decision.differs)}`)];
  const summary = `bring ${repository.uri} up to date: ${decision.why.join('; ')}`;
  return [{ stage: 'repository', action: 'update', summary, input: decision.change }];
}

/** A copy is missing where the run would send or tag something. */
function planCopies({ config, image, foreseen }: PlanInput): PlannedAction[] {
  if (image === undefined) return [];
  return copyTargets(config.image.pushTo).map(({ uri, repository, place }) => {
    const sent = foreseen.requests.filter(
      ({ input, region, via }) =>
        input.repositoryName === repository && (via === 'registry' || region === place.region),
    );
    if (sent.length === 0) return skipped('copies', `already in ${uri}`);
    const copied = sent.some(({ via }) => via === 'registry');
    return {
      stage: 'copies',
      action: 'push',
      summary: `${copied ? 'copy the image to' : 'tag the image in'} ${uri}`,
      input: { repository: uri, tags: image.decision.tags },
    };
  });
}

function planImage(input: PlanInput): { action: PlannedAction; reference: string } {
  const { config, source, given, world, image } = input;
  if (source === undefined || image === undefined) {
    const reference = given?.reference ?? '';
    return { action: skipped('image', `given: ${reference}`), reference };
  }
  const { decision, builder, cache, login } = image;
  const host = login === undefined ? '' : `${login.registry}/`;
  const uri = world.repository?.uri ?? `${host}${config.image.repository}`;
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
    reference: `${uri}@${afterPush}`,
  };
}

function planReuse(uri: string, tag: string, decision: Extract<ImageDecision, { kind: 'reuse' }>) {
  const { image, missingTags } = decision;
  const reference = `${uri}@${image.digest}`;
  if (missingTags.length === 0) return { action: skipped('image', `${tag} is pushed already`), reference };
  const summary = `tag ${image.digest.slice(0, 19)} as ${missingTags.join(', ')}`;
  return { action: { stage: 'image', action: 'push', summary, input: missingTags } as const, reference };
}

/** The commands as a run gives them to the builder; tags after the first are added by manifest. */
function buildCommands(request: BuildRequest): readonly (readonly string[])[] {
  return buildSteps(request).steps.map(({ command: { tool, argv } }) => [tool, ...argv.map(withoutValue)]);
}

/** Values of build arguments may be private. */
function withoutValue(word: string, at: number, argv: readonly string[]): string {
  return argv[at - 1] === '--build-arg' ? word.replace(/=.*/s, '=(hidden)') : word;
}

function planScan({ scan }: Config): PlannedAction {
  if (scan.gate === 'off') return skipped('scan', 'scan is off');
  const summary =
    scan.gate === 'report'
      ? 'tell what ECR finds in the image'
      : `go no further when ECR finds something of severity ${scan.gate} or worse`;
  return { stage: 'scan', action: 'look', summary };
}
