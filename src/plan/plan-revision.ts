import type { TaskDefinitionRevision } from '../ports.js';
import { definitionChangeLines } from './definition/definition-change-lines.js';
import { diffDefinitions } from './definition/definition-diff.js';
import { sameTaskDefinition } from './definition/same-task-definition.js';
import { settledOverrides } from './definition/settled-overrides.js';
import { renderTaskDefinition } from './definition/task-definition.js';
import { withoutValues } from './definition/without-values.js';
import type { PlannedAction } from './plan.js';
import { skipped } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { decideServiceUpdate } from './service-update.js';

/** What would be registered, and what the service would be asked to do with it. */
export function planRevision(
  { config, world, file }: Pick<PlanInput, 'config' | 'world' | 'file'>,
  image: string,
): readonly PlannedAction[] {
  if (world.asIs !== undefined) return planAsItIs({ config, world }, world.asIs);
  const { container } = config.taskDefinition;
  const overrides = settledOverrides(config.taskDefinition.overrides, world.resolved);
  const definition = file ?? world.revision.definition;
  const rendered = renderTaskDefinition({ definition, image, container, overrides });
  const current = world.revision.arn;
  const same = sameTaskDefinition(world.revision.definition, rendered);
  const next = same ? current : '(the new revision)';
  const register: PlannedAction = same
    ? skipped('task-definition', `${nameOf(current)} is already this`)
    : {
        stage: 'task-definition',
        action: 'register',
        summary: `register a new revision of ${rendered.family}${config.taskDefinition.generate ? ', generated from the options' : ''}`,
        changes: definitionChangeLines(diffDefinitions(world.revision.definition, rendered)),
        input: withoutValues(rendered),
      };
  return [register, ...planService({ config, world }, next)];
}

/** Nothing is registered: the revision is there. */
function planAsItIs(
  { config, world }: Pick<PlanInput, 'config' | 'world'>,
  { arn, definition }: TaskDefinitionRevision,
): readonly PlannedAction[] {
  const changes = definitionChangeLines(diffDefinitions(world.revision.definition, definition));
  const take: PlannedAction = {
    stage: 'task-definition',
    action: 'skip',
    summary: `${nameOf(arn)} is deployed as it is`,
    ...(changes.length === 0 ? {} : { changes }),
  };
  return [take, ...planService({ config, world }, arn)];
}

function planService(
  { config, world }: Pick<PlanInput, 'config' | 'world'>,
  revision: string,
): PlannedAction[] {
  const decision = decideServiceUpdate(config.target.cluster, world.service, revision, config.update);
  if (decision.kind === 'unchanged') return [skipped('service', 'unchanged')];
  const watch: PlannedAction = {
    stage: 'watch',
    action: 'watch',
    summary: 'follow the deployment until ECS is done',
  };
  if (decision.kind === 'follow')
    return [skipped('service', `${decision.deployment.id} is under way`), watch];
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

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
