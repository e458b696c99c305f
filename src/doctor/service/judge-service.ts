import type { RolloutDeployment, ServiceSnapshot } from '../../watch/rollout.js';
import { failed, type Line, ok, warning } from '../line.js';

type Judged = Pick<ServiceSnapshot, 'name' | 'status' | 'controller' | 'deployments' | 'running' | 'desired'>;

/** Whether a service can be deployed to at the moment. */
export function judgeService(service: Judged): readonly Line[] {
  return [state(service), controller(service), underWay(service)];
}

function state({ name, status, running, desired }: Judged): Line {
  if (status === 'ACTIVE') return ok('service', `${name} is ACTIVE; ${running} of ${desired} tasks run`);
  return failed(
    'service',
    `${name} is being deleted (status ${status}).`,
    'Wait until it is gone and create it again, or correct the option service.',
  );
}

function controller({ name, controller: type }: Judged): Line {
  if (type === 'ECS') return ok('deployment-controller', 'ECS itself deploys the service');
  return failed(
    'deployment-controller',
    `${name} is deployed by ${type}, not by ECS.`,
    'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.',
  );
}

function underWay({ deployments }: Judged): Line {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState === 'FAILED') return stuck(primary);
  if (primary?.rolloutState !== 'IN_PROGRESS')
    return ok('deployment-under-way', 'no deployment is under way');
  return warning(
    'deployment-under-way',
    `Deployment ${primary.id} is under way (${primary.running} of ${primary.desired} tasks run, ${primary.failedTasks} failed); another takes its place.`,
    'Wait for its end: ecs-ship status --watch follows it.',
  );
}

function stuck({ id, rolloutStateReason }: RolloutDeployment): Line {
  return warning(
    'deployment-under-way',
    `Deployment ${id} has failed and was not rolled back${rolloutStateReason === undefined ? '.' : `: ${rolloutStateReason}`}`,
    'Deploy a revision that works, or go back: ecs-ship rollback.',
  );
}
