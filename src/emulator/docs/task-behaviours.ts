import { type BehaviourArea, behaviour } from './behaviour.js';

const LIFE = 'Developer guide, "Amazon ECS task lifecycle"';
const STOPPED = 'Developer guide, "Amazon ECS stopped tasks error messages"';
const CONSISTENCY = 'Developer guide, "Container image resolution"';
const CHECKS = 'Developer guide, "Determine Amazon ECS task health using container health checks"';

export const taskBehaviours: readonly BehaviourArea[] = [
  {
    area: 'Tasks',
    behaviours: [
      behaviour(
        'the states of a task’s life in order, with their times',
        LIFE,
        'emulator/engine/task-life',
        'goes through ECS’s states in order and keeps its times',
      ),
      behaviour(
        'stopped tasks are described for an hour',
        'API reference, DescribeTasks',
        'emulator/engine/task-life',
        'is remembered for an hour after it has stopped',
      ),
      behaviour(
        'SIGTERM, stopTimeout, SIGKILL',
        'API reference, ContainerDefinition',
        'emulator/docker/container-life',
        'kills a container that ignores SIGTERM once its stopTimeout is over',
      ),
      behaviour(
        'dependsOn with START, COMPLETE, SUCCESS, HEALTHY',
        'API reference, ContainerDependency',
        'emulator/docker/several-containers',
        'starts a container once its dependency is healthy',
      ),
      behaviour(
        'RunTask: count, overrides, group, startedBy, clientToken, capacity providers',
        'API reference, RunTask',
        'emulator/ecs/tasks',
        'answers the same tasks for the same client token',
      ),
      behaviour(
        'a tag is resolved to a digest by a deployment’s first task',
        CONSISTENCY,
        'emulator/engine/version-consistency',
        'is what the tag stood for when its first task started, for later tasks too',
      ),
      behaviour(
        'an expired image breaks a later scale-out',
        CONSISTENCY,
        'emulator/engine/version-consistency',
        'breaks a later scale-out once its image has expired',
      ),
      behaviour(
        'no room in the cluster: failures[] and events',
        'Developer guide, "API failure reasons"',
        'emulator/engine/cluster-capacity',
        'fails a deployment that finds no room, as tasks that do not start do',
      ),
      behaviour(
        'a settled service replaces what dies or turns unhealthy',
        'Developer guide, "Amazon ECS services"',
        'emulator/engine/steady-state',
        'replaces a task that dies and says when it is steady again',
      ),
    ],
  },
  {
    area: 'Failures on real containers',
    behaviours: [
      behaviour(
        'image absent, of another architecture, behind a refused login',
        STOPPED,
        'emulator/docker/pulling',
        'of another architecture fail the task with the platform that was wanted',
      ),
      behaviour(
        'missing secret or parameter: ResourceInitializationError',
        STOPPED,
        'emulator/failures/starting',
        'a secret that is missing stops the task before anything is pulled',
      ),
      behaviour(
        'missing log group',
        STOPPED,
        'emulator/docker/logs-and-secrets',
        'does not start without its log group',
      ),
      behaviour(
        'command not found: CannotStartContainerError, exit code 127',
        STOPPED,
        'emulator/failures/starting',
        'a command that the image has not',
      ),
      behaviour(
        'host port taken',
        STOPPED,
        'emulator/failures/starting',
        'a host port that somebody else holds',
      ),
      behaviour(
        'out of memory: 137 and the agent’s reason',
        'amazon-ecs-agent, dockerapi/errors.go',
        'emulator/failures/health',
        'is killed for its memory: 137, and the agent’s reason',
      ),
      behaviour(
        'container health check fails',
        CHECKS,
        'emulator/failures/health',
        'fails container health checks',
      ),
      behaviour(
        'load balancer health check fails',
        'Developer guide, "Amazon ECS service event messages"',
        'emulator/failures/health',
        'fails the load balancer’s checks',
      ),
      behaviour(
        'slow start and grace period',
        'API reference, CreateService',
        'emulator/failures/health',
        'lets a slow start take its time within the grace period',
      ),
      behaviour(
        'a dependency that never gets healthy',
        'API reference, ContainerDefinition',
        'emulator/failures/health',
        'waits for a dependency no longer than its startTimeout',
      ),
    ],
  },
  {
    area: 'Load balancer and logs',
    behaviours: [
      behaviour(
        'health checks with thresholds and matcher; initial, healthy, unhealthy, draining, unused',
        'ELB guide, "Health checks for Application Load Balancer target groups"',
        'emulator/elb/target-health',
        'is initial at first, and healthy after one passed check',
      ),
      behaviour(
        'a draining target finishes its requests and gets no new one',
        'ELB guide, "Edit target group attributes"',
        'emulator/elb/listener',
        'lets an outstanding request finish while its target drains',
      ),
      behaviour(
        'fail-open when every target is unhealthy',
        'ELB guide, "Health checks for Application Load Balancer target groups"',
        'emulator/elb/listener',
        'leaves an unhealthy target alone, unless all are unhealthy',
      ),
      behaviour(
        'replacing tasks fails no request',
        'ELB guide, "Edit target group attributes"',
        'emulator/docker/rolling-replacement',
        'fails no request of a client that asks fifty times a second',
      ),
      behaviour(
        'every line of a container that dies, the last one too',
        'Developer guide, "Send Amazon ECS logs to CloudWatch"',
        'emulator/docker/logs-and-secrets',
        'has every line of both streams when the end is reported',
      ),
    ],
  },
];
