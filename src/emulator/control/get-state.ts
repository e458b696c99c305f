import { clockState } from './clock-state.js';
import type { ControlRoute } from './control-route.js';
import { ecrState } from './ecr-state.js';
import { ecsState } from './ecs-state.js';
import { elbState } from './elb-state.js';

/** Everything there is, in the shapes of AWS's Describe operations; values of environment variables are blank. */
export const getState: ControlRoute = {
  method: 'GET',
  path: '/state',
  summary: 'everything there is: clusters, services, deployments, tasks, repositories, target groups, …',
  handle: ({ parts: { clock, services, alarms, permissions, faults } }) => ({
    clock: clockState(clock),
    ecs: services.ecs.all().map(ecsState),
    repositories: ecrState(services.ecr),
    ...elbState(services.elb),
    logGroups: services.logs.groups.map(({ name }) => name),
    alarms: alarms.all(),
    permissions: permissions.set,
    faults: faults.list(),
  }),
};
