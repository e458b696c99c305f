import type { IamAction } from '../../iam/iam-actions.js';
import { withoutValues } from '../../plan/definition/without-values.js';
import { newRevision } from '../../plan/unknown.js';
import { registerInput, updateServiceInput } from '../../plan/write-requests.js';
import type { EcsPort, ServiceUpdate } from '../../ports/ecs-port.js';
import type { RolloutDeployment, ServiceSnapshot } from '../../watch/rollout.js';
import type { Rehearsal } from './rehearsal.js';
import { rehearsedTasks } from './rehearsed-tasks.js';
import { subjectOf } from './subject-of.js';

/** ECS as it is; what would change it is only noted. */
export function rehearsedEcs(real: EcsPort, rehearsal: Rehearsal): EcsPort {
  const { journal } = rehearsal;
  return {
    ...real,
    registerTaskDefinition: async (definition, tags) => {
      const { taskRoleArn, executionRoleArn } = definition;
      const roles = [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
      const also: IamAction[] = [
        ...(Object.keys(tags).length === 0 ? [] : ['ecs:TagResource' as const]),
        ...(roles.length === 0 ? [] : ['iam:PassRole' as const]),
      ];
      const input = registerInput(withoutValues(definition), tags);
      journal.send({ action: 'ecs:RegisterTaskDefinition', input }, { roles }, also);
      journal.definitions.push(definition);
      return newRevision;
    },
    updateService: async (update) => updateService(rehearsal, update),
    ...rehearsedTasks(rehearsal),
    stopServiceDeployment: async (serviceDeploymentArn, stopType) => {
      const input = { serviceDeploymentArn, stopType };
      journal.send({ action: 'ecs:StopServiceDeployment', input }, subjectOf('ecs', [serviceDeploymentArn]));
    },
  };
}

/** Notes the update; gives the service as ECS would answer. */
function updateService({ journal, checked }: Rehearsal, update: ServiceUpdate): ServiceSnapshot {
  const { service } = checked.world;
  const subject = { cluster: update.cluster, services: [update.service] };
  journal.send({ action: 'ecs:UpdateService', input: updateServiceInput(update) }, subject);
  journal.startsDeployment = update.taskDefinition !== undefined || update.forceNewDeployment === true;
  const after = { ...service, desired: update.desiredCount ?? service.desired };
  if (!journal.startsDeployment) return after;
  return { ...after, deployments: [imagined(service, update.taskDefinition), ...service.deployments] };
}

function imagined(service: ServiceSnapshot, taskDefinition: string | undefined): RolloutDeployment {
  return {
    id: '(the new deployment)',
    status: 'PRIMARY',
    taskDefinitionArn: taskDefinition ?? service.taskDefinitionArn,
    desired: service.desired,
    pending: 0,
    running: 0,
    failedTasks: 0,
    rolloutState: 'IN_PROGRESS',
    createdAt: 0,
  };
}
