import { type BehaviourArea, behaviour } from './behaviour.js';

const SERVICE_DEPLOYMENTS = 'Developer guide, "View service history using Amazon ECS service deployments"';
const ROLLING = 'Developer guide, "Deploy Amazon ECS services by replacing tasks"';
const BREAKER = 'Developer guide, "How the Amazon ECS deployment circuit breaker detects failures"';
const ALARMS = 'Developer guide, "How CloudWatch alarms detect Amazon ECS deployment failures"';
const EVENTS = 'Developer guide, "Amazon ECS service event messages"';

export const deploymentBehaviours: readonly BehaviourArea[] = [
  {
    area: 'Rolling deployments',
    behaviours: [
      behaviour(
        'minimum = ceil, maximum = floor of the percentages; 100/200, DAEMON 0/100',
        ROLLING,
        'emulator/engine/arithmetic',
        'assumes 100/200 for REPLICA and 0/100 for DAEMON',
      ),
      behaviour(
        'events in their words and order; deployment completed and steady state a millisecond apart',
        EVENTS,
        'emulator/engine/successful-rollout',
        'tells its story in ECS’s words and order',
      ),
      behaviour(
        'percentages that allow no step: ECS’s complaint, not repeated for six hours',
        EVENTS,
        'emulator/engine/successful-rollout',
        'complains once, and not again for six hours',
      ),
      behaviour(
        'a task counts as healthy when both container health check and load balancer say so',
        ROLLING,
        'emulator/engine/successful-rollout',
        'wants both the container health check and the load balancer',
      ),
      behaviour(
        'desiredCount 0 completes at once',
        ROLLING,
        'emulator/engine/successful-rollout',
        'is done at once at a desired count of 0',
      ),
      behaviour(
        'a second update supersedes the first',
        SERVICE_DEPLOYMENTS,
        'emulator/engine/successful-rollout',
        'keeps a healthy service while an ACTIVE deployment is superseded by a second update',
      ),
      behaviour(
        'only some members of UpdateService start a deployment',
        'API reference, UpdateService',
        'emulator/ecs/services',
        'keeps the network and load balancers of the service when only the task definition changes',
      ),
      behaviour(
        'never below the minimum because of a deployment, never above the maximum, whatever happens',
        ROLLING,
        'emulator/engine/decide-rollout',
        'never takes healthy tasks below the minimum nor starts above the maximum',
      ),
      behaviour(
        'early success criteria, BLOCKING and DEFERRED',
        'API reference, DeploymentEarlySuccessCriteria',
        'emulator/engine/early-success',
        'DEFERRED succeeds while old tasks still drain',
      ),
    ],
  },
  {
    area: 'Circuit breaker, alarms, rollback',
    behaviours: [
      behaviour(
        'default and configured thresholds, COUNT and both percentages',
        BREAKER,
        'emulator/engine/arithmetic',
        'breakerThreshold',
      ),
      behaviour(
        'failure and rollback in ECS’s words and order',
        BREAKER,
        'emulator/engine/failed-rollout',
        'fails at the threshold and rolls back in ECS’s words and order',
      ),
      behaviour(
        'the old deployment is PRIMARY again under its own id',
        BREAKER,
        'emulator/engine/failed-rollout',
        'makes the OLD deployment PRIMARY again under its own id',
      ),
      behaviour(
        'no rollback candidate: the deployment stalls',
        BREAKER,
        'emulator/engine/failed-rollout',
        'finds no candidate when the first deployment fails',
      ),
      behaviour(
        'resetOnHealthyTask',
        'API reference, DeploymentCircuitBreaker',
        'emulator/engine/failed-rollout',
        'stays when resetOnHealthyTask is off',
      ),
      behaviour(
        'services-stable passes after a rollback',
        'botocore, ecs/2014-11-13/waiters-2.json',
        'emulator/ecs/over-http',
        'passes the services-stable waiter after a rollback, as AWS does',
      ),
      behaviour(
        'deployment alarms with bake time; alarms already in ALARM are ignored',
        ALARMS,
        'emulator/engine/alarms',
        'stays IN_PROGRESS until its bake time is over',
      ),
      behaviour(
        'StopServiceDeployment with ROLLBACK, and its conflicts',
        'API reference, StopServiceDeployment',
        'emulator/ecs/service-deployments',
        'rolls back to the last completed deployment, through ROLLBACK_REQUESTED',
      ),
      behaviour(
        'service deployments are remembered for 90 days',
        SERVICE_DEPLOYMENTS,
        'emulator/ecs/service-deployments',
        'forgets after 90 days',
      ),
    ],
  },
  {
    area: 'BLUE_GREEN, LINEAR, CANARY',
    behaviours: [
      behaviour(
        'stages in order; production traffic shifts at once, in steps, or a little first',
        'Developer guide, "Amazon ECS blue/green deployments"',
        'emulator/engine/strategies',
        'BLUE_GREEN goes through them in order and shifts all production traffic at once',
      ),
      behaviour(
        'the load balancer really applies the weights',
        'Developer guide, "Application Load Balancer resources for blue/green deployments"',
        'emulator/elb/shifted-by-ecs',
        'gives the new revision one production request in twenty, and every test request',
      ),
      behaviour(
        'instant rollback',
        'Developer guide, "Amazon ECS blue/green deployments"',
        'emulator/engine/strategies',
        'is instant by StopServiceDeployment',
      ),
      behaviour(
        'PAUSE hooks and ContinueServiceDeployment',
        'API reference, ContinueServiceDeployment',
        'emulator/engine/lifecycle-hooks',
        'holds the deployment until it is continued',
      ),
      behaviour(
        'AWS_LAMBDA hooks',
        'Developer guide, "Lifecycle hooks for Amazon ECS service deployments"',
        'emulator/engine/lifecycle-hooks',
        'is called at its stages with the traffic as it is',
      ),
    ],
  },
];
