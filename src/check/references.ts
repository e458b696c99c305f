const ecs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const ecr = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';

/** The pages that rules refer to, by what they are about. */
export const references = {
  sensitiveData: `${ecs}/specifying-sensitive-data.html`,
  parameters: `${ecs}/task_definition_parameters.html`,
  taskSecurity: `${ecs}/security-tasks-containers.html`,
  containerImages: `${ecs}/container-considerations.html`,
  healthCheck: `${ecs}/healthcheck.html`,
  fargateSize: `${ecs}/task-cpu-memory-error.html`,
  logs: `${ecs}/using_awslogs.html`,
  taskRole: `${ecs}/task-iam-roles.html`,
  awsvpc: `${ecs}/task-networking-awsvpc.html`,
  circuitBreaker: `${ecs}/deployment-circuit-breaker.html`,
  rollingUpdate: `${ecs}/deployment-type-ecs.html`,
  loadBalancing: `${ecs}/service-load-balancing.html`,
  fargateNetworking: `${ecs}/fargate-task-networking.html`,
  securityHub: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  tagMutability: `${ecr}/image-tag-mutability.html`,
  imageScanning: `${ecr}/image-scanning.html`,
  lifecyclePolicies: `${ecr}/LifecyclePolicies.html`,
  buildSecrets: 'https://docs.docker.com/build/building/secrets/',
  dockerfile: 'https://docs.docker.com/reference/dockerfile/',
  buildContext: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
} as const;
