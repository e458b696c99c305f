import { type CauseRow, events, exited, NETWORK, unstarted, WEB } from './failure-evidence.js';

const UNPLACED = 'was unable to place a task because no container instance met all of its requirements.';
const BLOCKED =
  'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';
const limits = { minimumHealthyPercent: 100, maximumPercent: 100 };

/** Causes, what shows them, and what looks alike. */
export const capacityCauses: readonly CauseRow[] = [
  {
    id: 'no-free-address',
    shows: unstarted(
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0a1b': InsufficientFreeAddressesInSubnet",
    ),
    cause: 'No IP address is free in the subnet subnet-0a1b.',
    innocent: unstarted(
      "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b': AuthFailure",
    ),
  },
  {
    id: 'network-interface',
    shows: unstarted(
      "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b': AuthFailure",
    ),
    cause:
      "The task gets no network interface: Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0a1b': AuthFailure",
    innocent: exited(1, 'cannot create network interface'),
  },
  {
    id: 'no-network-interface',
    shows: events(
      `${UNPLACED} The closest matching (container-instance 0a1b) encountered error "RESOURCE:ENI".`,
    ),
    cause: 'The container instance 0a1b has no room for another network interface (RESOURCE:ENI).',
    innocent: events(`${UNPLACED} The closest matching (container-instance 0a1b) encountered error "AGENT".`),
  },
  {
    id: 'agent-disconnected',
    shows: events(`${UNPLACED} The closest matching (container-instance 0a1b) encountered error "AGENT".`),
    cause: 'The ECS agent of the container instance 0a1b is not connected.',
    innocent: events(
      `${UNPLACED} The closest matching (container-instance 0a1b) has insufficient memory available.`,
    ),
  },
  {
    id: 'fargate-quota',
    shows: events(
      'was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run concurrently.',
    ),
    cause: 'The account has reached its Fargate quota of vCPUs that run at the same time.',
    innocent: events('was unable to place a task. Reason: Capacity is unavailable at this time.'),
  },
  {
    id: 'fargate-quota',
    shows: events(
      'was unable to place a task. Reason: The requested MEMORY configuration is above your limit.',
    ),
    cause: 'The task’s MEMORY is above the account’s Fargate quota.',
    innocent: events(
      `${UNPLACED} The closest matching (container-instance 0a1b) has insufficient memory available.`,
    ),
  },
  {
    id: 'fargate-capacity',
    shows: {
      ...events(
        'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      ),
      service: { desired: 1, network: NETWORK },
    },
    cause:
      'AWS Fargate has no capacity for the task at the moment in the Availability Zones of subnet-1 and subnet-2.',
    innocent: {
      ...exited(1, 'boom'),
      ...events('was unable to place a task. Reason: Capacity is unavailable at this time.'),
    },
  },
  {
    id: 'ecs-throttled',
    shows: events('operations are being throttled. Will try again later.'),
    cause: 'ECS itself is throttled and starts the tasks later.',
    innocent: exited(1, 'ThrottlingException: Rate exceeded'),
  },
  {
    id: 'ecs-throttled',
    shows: events('failed to register targets in (target-group arn) with (error Rate exceeded)'),
    cause: 'ECS itself is throttled and starts the tasks later.',
    innocent: events('was unable to place a task. Reason: Internal error.'),
  },
  {
    id: 'provisioning-limit',
    shows: events(
      'was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.',
    ),
    cause: 'The cluster has reached its quota of 500 tasks that start at the same time.',
    innocent: events(
      `${UNPLACED} The closest matching (container-instance 0a1b) has insufficient memory available.`,
    ),
  },
  {
    id: 'no-instances',
    shows: events(
      `${UNPLACED} Reason: No Container Instances were found in your cluster. For more information, see the guide.`,
    ),
    cause: 'There is no container instance in the cluster.',
    innocent: events(UNPLACED),
  },
  {
    id: 'no-capacity',
    shows: events(
      `${UNPLACED} The closest matching (container-instance 0a1b) is missing an attribute required by your task. For more information, see the guide.`,
    ),
    cause: `ECS cannot place the tasks: the service ${UNPLACED} The closest matching (container-instance 0a1b) is missing an attribute required by your task.`,
    innocent: { ...exited(1, 'boom'), ...events(UNPLACED) },
  },
  {
    id: 'cannot-progress',
    shows: { ...events(BLOCKED), service: { desired: 3, limits }, containers: [WEB] },
    cause:
      'ECS may neither start nor stop a task: of 3 desired ones minimumHealthyPercent 100 keeps 3, and maximumPercent 100 allows 3.',
    innocent: { ...events('has started 1 tasks: (task abc).'), service: { desired: 3, limits } },
  },
  {
    id: 'protected-tasks',
    shows: events(
      'was unable to reach steady state because (taskSet ecs-svc/1) was unable to scale in due to (reason 2 tasks under protection)',
    ),
    cause: 'ECS may not stop 2 old tasks: they are protected from scale-in.',
    innocent: events('has reached a steady state.'),
  },
  {
    id: 'not-finished',
    shows: { reason: 'Not finished after 90 s (timeout); ECS goes on by itself.', timedOut: true },
    cause: 'Not finished after 90 s (timeout); ECS goes on by itself.',
    innocent: { ...exited(1, 'boom'), reason: 'Not finished after 90 s (timeout)', timedOut: true },
  },
  {
    id: 'tasks-unseen',
    shows: { reason: 'The circuit breaker threshold was exceeded.', deniedAction: 'ecs:ListTasks' },
    cause:
      'ECS says: The circuit breaker threshold was exceeded. Why, its tasks would tell, but AWS denies ecs:ListTasks.',
    innocent: { ...exited(1, 'boom'), reason: 'The circuit breaker threshold was exceeded.' },
  },
  {
    id: 'unknown',
    shows: { reason: 'Something new.' },
    cause: 'The cause is unknown to ecs-ship; ECS says: Something new.',
    innocent: { ...exited(1, 'boom'), reason: 'Something new.' },
  },
];
