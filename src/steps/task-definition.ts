import { ShipError } from '../errors.js';
import { definitionChangeLines } from '../plan/definition/definition-change-lines.js';
import { type DefinitionChange, diffDefinitions } from '../plan/definition/definition-diff.js';
import { generateDefinition } from '../plan/definition/generate-definition.js';
import { refuseLimits } from '../plan/definition/refuse-limits.js';
import { sameTaskDefinition } from '../plan/definition/same-task-definition.js';
import { settledOverrides } from '../plan/definition/settled-overrides.js';
import { renderTaskDefinition } from '../plan/definition/task-definition.js';
import type { Tags } from '../plan/revision-tags.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { JsonObject } from '../ports/json-object.js';
import { patiently, stubbornly } from './patiently.js';
import { learn, notice, type Run, runStage } from './run.js';
import type { World } from './world.js';

/** What of AWS a definition is made of. */
type Rendering = Pick<World, 'service' | 'revision' | 'asIs' | 'resolved'>;

/** The definition that is made from options; undefined where another source is to be used. */
export function generateFor(
  { config }: Pick<Run, 'config'>,
  { service, revision, asIs }: Rendering,
): JsonObject | undefined {
  if (config.taskDefinition.generate === undefined || asIs !== undefined) return undefined;
  return generateDefinition({ config, service, current: revision.definition });
}

/** Renders with the given image; throws when it is not clear which container gets it, and for what ECS would refuse. */
export function renderFor(
  run: Pick<Run, 'config'>,
  world: Rendering,
  file: JsonObject | undefined,
  image: string,
): JsonObject {
  if (world.asIs !== undefined) return world.asIs.definition;
  const { file: path, family, container, overrides, generate } = run.config.taskDefinition;
  const definition = file ?? world.revision.definition;
  const settled = settledOverrides(overrides, world);
  const rendered = renderTaskDefinition({ definition, image, container, overrides: settled });
  const taken = path === undefined && generate === undefined ? definition : undefined;
  const name = path ?? family ?? (generate === undefined ? nameOf(world.revision.arn) : 'the new definition');
  refuseLimits({ rendered, image, taken, name, options: run.config });
  return rendered;
}

/** The revision to deploy: the one that is named, else the current one when nothing would change, else a new one. */
export async function provideRevision(
  run: Run,
  world: World,
  rendered: JsonObject,
  tags: Tags,
): Promise<string> {
  return runStage(run, 'task-definition', async () => {
    const current = world.revision.arn;
    learn(run, { previousTaskDefinitionArn: current });
    if (world.asIs !== undefined) return takeAsItIs(run, world.asIs, world);
    if (sameTaskDefinition(world.revision.definition, rendered)) {
      learn(run, { taskDefinitionArn: current });
      return { fact: current, summary: `${nameOf(current)} is already this`, skipped: true };
    }
    const changes = diffDefinitions(world.revision.definition, rendered, run.shownValues);
    learn(run, { taskDefinitionChanges: definitionChangeLines(changes) });
    const arn = await register(run, rendered, tags);
    learn(run, { taskDefinitionArn: arn });
    const summary = `registered ${nameOf(arn)} (was ${nameOf(current)})${besidesImage(changes)}`;
    return { fact: arn, summary };
  });
}

function takeAsItIs(run: Run, { arn, definition }: TaskDefinitionRevision, world: World) {
  const changes = diffDefinitions(world.revision.definition, definition, run.shownValues);
  learn(run, { taskDefinitionArn: arn, taskDefinitionChanges: definitionChangeLines(changes) });
  const was = world.revision.arn === arn ? 'which runs already' : `was ${nameOf(world.revision.arn)}`;
  return { fact: arn, summary: `${nameOf(arn)} as it is (${was})`, skipped: true };
}

/** Tags need a permission of their own; without it the revision is registered all the same. */
async function register(run: Run, { tags: _tags, ...rendered }: JsonObject, tags: Tags): Promise<string> {
  try {
    return await patiently(run, stubbornly, () => run.ports.ecs.registerTaskDefinition(rendered, tags));
  } catch (error) {
    const refused = error instanceof ShipError && error.code === 'permission-denied';
    if (!refused || !/ecs:TagResource/.test(error.message)) throw error;
    notice(run, 'The revision carries no tags, so its commit cannot be told later: allow ecs:TagResource.');
    return patiently(run, stubbornly, () => run.ports.ecs.registerTaskDefinition(rendered, {}));
  }
}

/** The image always changes; what else does is worth a word. */
function besidesImage(changes: readonly DefinitionChange[]): string {
  const others = changes.filter(({ path }) => !/^containerDefinitions\[.+\]\.image$/.test(path));
  const [first] = others;
  if (first === undefined) return '';
  return others.length === 1
    ? `: also ${first.path} ${first.kind}`
    : `: ${others.length} members besides the image`;
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
