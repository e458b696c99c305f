import type { PlannedAction } from './plan.js';
import { skipped } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { decideServiceUpdate, type ServiceDecision } from './service-update.js';

type Update = Extract<ServiceDecision, { kind: 'update' }>['update'];

/** What the service would be asked to do with a revision, and whether that starts a deployment. */
export function planService(
  { config, world }: Pick<PlanInput, 'config' | 'world'>,
  revision: string,
): PlannedAction[] {
  const { service } = world;
  const decision = decideServiceUpdate(config.target.cluster, service, revision, config.update);
  if (decision.kind === 'unchanged') return [skipped('service', 'unchanged')];
  if (decision.kind === 'follow')
    return [
      skipped('service', `${decision.deployment.id} is under way`),
      watch('follow the deployment until ECS is done'),
    ];
  const { update, why } = decision;
  const starts = startsDeployment(update);
  return [
    {
      stage: 'service',
      action: 'deploy',
      summary: `update ${service.name}: ${why}; ${starts ? 'starts a new deployment' : 'starts no deployment, only the number of tasks changes'}`,
      changes: changedLines(update, service),
      input: update,
    },
    watch(starts ? 'follow the deployment until ECS is done' : 'follow the service until it runs that many'),
  ];
}

/** A new number of tasks alone starts none. Source: Amazon ECS API reference, UpdateService. */
export function startsDeployment({ taskDefinition, forceNewDeployment }: Update): boolean {
  return taskDefinition !== undefined || forceNewDeployment === true;
}

function changedLines(update: Update, service: PlanInput['world']['service']): string[] {
  const { taskDefinition, desiredCount, forceNewDeployment } = update;
  return [
    ...(taskDefinition === undefined
      ? []
      : [`~ taskDefinition: ${nameOf(service.taskDefinitionArn)} → ${nameOf(taskDefinition)}`]),
    ...(desiredCount === undefined ? [] : [`~ desiredCount: ${service.desired} → ${desiredCount}`]),
    ...(forceNewDeployment ? ['+ forceNewDeployment: every task is replaced'] : []),
  ];
}

function watch(summary: string): PlannedAction {
  return { stage: 'watch', action: 'watch', summary };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
