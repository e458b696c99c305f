import type { Area } from './areas.js';

/** What a line is about; its id is kebab-case and never changed: documents and pages name it. */
interface LineRow {
  readonly area: Area;
  /** One sentence: what has to hold. */
  readonly holds: string;
  /** It is never a warning or a failure. */
  readonly onlyTells?: true;
}

/** THE table of lines; docs/doctor.md is made from it. */
export const lines = {
  credentials: { area: 'access', holds: 'AWS credentials are found, and AWS takes them.' },
  region: { area: 'access', holds: 'A region is set.' },
  'account-allowed': { area: 'access', holds: 'The account is one of `allowed-account-ids`.' },
  clock: { area: 'access', holds: 'The clock is less than five minutes off AWS’s.' },
  permissions: { area: 'access', holds: 'The caller is allowed every action that a ship needs.' },
  'permissions-optional': { area: 'access', holds: 'It is allowed those, too, that a ship can do without.' },
  builder: { area: 'tools', holds: 'A builder answers that can build what is asked.' },
  'builder-platform': { area: 'tools', holds: 'The builder builds for the platform that the tasks run on.' },
  'disk-space': {
    area: 'tools',
    holds: 'There is space where images are kept: a warning below 2 GiB, a failure below half a GiB.',
  },
  git: { area: 'tools', holds: 'git answers, so that the commit can be told.' },
  versions: { area: 'tools', holds: 'The versions of ecs-ship and Node.', onlyTells: true },
  repository: {
    area: 'repository',
    holds: 'The repository exists, or the next ship creates it.',
    onlyTells: true,
  },
  'repository-scan': { area: 'repository', holds: 'Images are scanned, on push or by a ship.' },
  'tag-mutability': {
    area: 'repository',
    holds: 'Tags of commits cannot be overwritten, and those that move can be moved.',
  },
  'lifecycle-policy': { area: 'repository', holds: 'Old images go, and none that runs.' },
  'repository-policy': {
    area: 'repository',
    holds: 'The repository is not open to everybody, and lets in whom `pull-accounts` names.',
  },
  source: { area: 'image', holds: 'What would be built is a commit.' },
  image: { area: 'image', holds: 'Images that are pulled and not built exist, where they are in ECR.' },
  'image-platform': { area: 'image', holds: 'They are for the platform that the tasks run on.' },
  'running-image': { area: 'image', holds: 'The image that the service runs still exists.' },
  'task-definition': {
    area: 'task-definition',
    holds: 'A ship could make its task definition: files, options and limits of ECS.',
  },
  'task-definition-check': {
    area: 'task-definition',
    holds: 'The checks of docs/checks.md find no error in the task definition that would be registered.',
  },
  'task-role': { area: 'roles', holds: 'The task role exists, in the account of the tasks.' },
  'task-role-trust': {
    area: 'roles',
    holds: 'The task role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
  },
  'execution-role': { area: 'roles', holds: 'The execution role exists, where the tasks need one.' },
  'execution-role-trust': {
    area: 'roles',
    holds: 'The execution role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
  },
  'pass-role': { area: 'roles', holds: 'The caller may pass both roles to ECS.' },
  'execution-role-pull': { area: 'roles', holds: 'The execution role may pull the images from ECR.' },
  'execution-role-logs': { area: 'roles', holds: 'The execution role may write the logs.' },
  'execution-role-secrets': {
    area: 'roles',
    holds:
      'The execution role may read the secrets and parameters, and use the keys they are encrypted with.',
  },
  secret: {
    area: 'secrets',
    holds: 'Every secret and parameter of the task definition exists and is not being deleted.',
  },
  'secret-form': { area: 'secrets', holds: 'What follows a secret’s ARN is what ECS takes.' },
  'secret-region': { area: 'secrets', holds: 'Secrets and parameters lie in the region of the tasks.' },
  'log-group': { area: 'logs', holds: 'Every log group exists, or the first task may create it.' },
  'log-retention': { area: 'logs', holds: 'A log group keeps lines for a limited time.' },
  'log-driver': { area: 'logs', holds: 'Every essential container writes somewhere.' },
  cluster: { area: 'cluster', holds: 'The cluster exists and is ACTIVE.' },
  'launch-type': { area: 'cluster', holds: 'The task definition is for what the service runs on.' },
  'capacity-provider': {
    area: 'cluster',
    holds: 'The capacity providers of the service exist, are ACTIVE and of the cluster.',
  },
  'container-instances': {
    area: 'cluster',
    holds: 'On EC2: a container instance takes tasks, and is of their architecture.',
  },
  'free-capacity': { area: 'cluster', holds: 'On EC2: instances have room for what a deployment starts.' },
  service: { area: 'service', holds: 'The service exists and is ACTIVE.' },
  'deployment-controller': { area: 'service', holds: 'ECS itself deploys the service.' },
  'deployment-under-way': { area: 'service', holds: 'No deployment is under way or stuck.' },
  'desired-count': { area: 'service', holds: 'At least one task is wanted.' },
  'rollout-limits': {
    area: 'service',
    holds: 'The deployment percentages let a deployment go on, without an outage.',
  },
  'circuit-breaker': { area: 'service', holds: 'The circuit breaker is on and rolls back.' },
  'deployment-alarms': { area: 'service', holds: 'Alarms that deployments watch roll them back.' },
  subnets: { area: 'network', holds: 'The service’s subnets exist and are of one VPC.' },
  'subnet-addresses': { area: 'network', holds: 'There are addresses for what a deployment starts.' },
  'task-security-groups': {
    area: 'network',
    holds: 'The tasks’ security groups exist and are of the VPC of the subnets.',
  },
  'outgoing-https': { area: 'network', holds: 'The tasks’ security groups let HTTPS out.' },
  'way-out': {
    area: 'network',
    holds:
      'On Fargate: every subnet leads to ECR, the logs and the secrets, by the internet or by endpoints.',
  },
  'public-address': {
    area: 'network',
    holds:
      'On Fargate: tasks have public addresses where an internet gateway is the way out, and only there.',
  },
  'vpc-dns': { area: 'network', holds: 'The VPC resolves names, those of its endpoints included.' },
  'endpoint-names': { area: 'network', holds: 'Endpoints that tasks need have private names.' },
  'endpoint-access': { area: 'network', holds: 'Endpoints that tasks use let them in.' },
  'target-group': { area: 'load-balancer', holds: 'Every target group of the service exists.' },
  'target-type': { area: 'load-balancer', holds: 'Its target type is that of the network mode.' },
  'target-vpc': { area: 'load-balancer', holds: 'It is of the VPC of the tasks.' },
  'target-port': {
    area: 'load-balancer',
    holds: 'The container and port that it sends to are in the task definition, with its protocol.',
  },
  'target-listener': { area: 'load-balancer', holds: 'A listener sends requests to it.' },
  'health-check-port': { area: 'load-balancer', holds: 'Its health check asks a port that is mapped.' },
  'health-check-time': {
    area: 'load-balancer',
    holds: 'A task has the time to start before it is given up.',
  },
  'target-health': { area: 'load-balancer', holds: 'The targets that are there pass the health check.' },
  'load-balancer': { area: 'load-balancer', holds: 'The load balancer is active.' },
  'load-balancer-zones': { area: 'load-balancer', holds: 'It sends to every zone of the tasks.' },
  'target-access': { area: 'load-balancer', holds: 'The tasks’ security groups let it in.' },
  'deregistration-delay': {
    area: 'load-balancer',
    holds: 'Replaced tasks end their requests, and do not hold up a deployment.',
  },
} as const satisfies Readonly<Record<string, LineRow>>;

export type LineId = keyof typeof lines;
