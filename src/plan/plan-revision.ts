import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import { definitionChangeLines } from './definition/definition-change-lines.js';
import { diffDefinitions } from './definition/definition-diff.js';
import { sameTaskDefinition } from './definition/same-task-definition.js';
import { settledOverrides } from './definition/settled-overrides.js';
import { renderTaskDefinition } from './definition/task-definition.js';
import { withoutValues } from './definition/without-values.js';
import { planReleased } from './one-off/plan-released.js';
import type { PlannedAction } from './plan.js';
import { skipped } from './plan.js';
import type { PlanInput } from './plan-input.js';
import type { Undo, WayBack } from './rollback/way-back.js';
import { newRevision } from './unknown.js';

/** What would be registered, and what the service would be asked to do with it. */
export function planRevision(
  input: Pick<PlanInput, 'config' | 'world' | 'file' | 'shownValues' | 'wayBack'>,
  image: string,
): readonly PlannedAction[] {
  const { config, world, file, shownValues } = input;
  if (world.asIs !== undefined) return planAsItIs(input, world.asIs);
  const { container } = config.taskDefinition;
  const overrides = settledOverrides(config.taskDefinition.overrides, world);
  const definition = file ?? world.revision.definition;
  const rendered = renderTaskDefinition({ definition, image, container, overrides });
  const current = world.revision.arn;
  const same = sameTaskDefinition(world.revision.definition, rendered);
  const next = same ? current : newRevision;
  const register: PlannedAction = same
    ? skipped('task-definition', `${nameOf(current)} is already this`)
    : {
        stage: 'task-definition',
        action: 'register',
        summary: `register a new revision of ${rendered.family}${config.taskDefinition.generate ? ', generated from the options' : ''}`,
        changes: definitionChangeLines(diffDefinitions(world.revision.definition, rendered, shownValues)),
        input: withoutValues(rendered),
      };
  return [register, ...planReleased(input, rendered, next)];
}

/** Nothing is registered: the revision is there. */
function planAsItIs(
  input: Pick<PlanInput, 'config' | 'world' | 'shownValues' | 'wayBack'>,
  { arn, definition }: TaskDefinitionRevision,
): readonly PlannedAction[] {
  const { world, shownValues, wayBack } = input;
  const changes = definitionChangeLines(diffDefinitions(world.revision.definition, definition, shownValues));
  const take: PlannedAction = {
    stage: 'task-definition',
    action: 'skip',
    summary: `${nameOf(arn)} is deployed as it is`,
    ...(changes.length === 0 ? {} : { changes }),
  };
  if (wayBack?.undo) return [take, ...planUndo(wayBack, wayBack.undo)];
  return [take, ...planReleased(input, definition, arn)];
}

/** ECS takes back what is under way. */
function planUndo({ from, to }: WayBack, { arn, id, begun }: Undo): readonly PlannedAction[] {
  const what = `${id} (${nameOf(from)}) back to ${nameOf(to)}`;
  const undo: PlannedAction = begun
    ? skipped('service', `ECS rolls ${what} already`)
    : {
        stage: 'service',
        action: 'update',
        summary: `have ECS roll the deployment ${what}`,
        input: { serviceDeploymentArn: arn, stopType: 'ROLLBACK' },
      };
  return [undo, { stage: 'watch', action: 'watch', summary: 'follow the rollback until ECS is done' }];
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
