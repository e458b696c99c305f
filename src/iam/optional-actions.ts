import type { IamAction } from './iam-actions.js';

/** What a run goes on without, and what is then lost; a line of the report names the action. Any other ends the run. */
export const optionalActions = {
  'ecr:DescribeImageScanFindings':
    'With `scan: report` the findings are not told; every stricter `scan` fails.',
  'ecr:GetDownloadUrlForLayer':
    'Whether an image is for the platform of the task is not checked, and with `reuse: content` it is built again.',
  'ecr:PutImage': 'With the option `image` nothing keeps the image from the lifecycle policy; a push fails.',
  'ecr:ListImages':
    'Before a lifecycle policy is set, images that only a tag marks as in use are not looked for.',
  'ecr:StartLifecyclePolicyPreview':
    'The lifecycle policy is set without a look at what it takes; its first rule still keeps what ecs-ship marks.',
  'ecr:GetLifecyclePolicyPreview': 'The same.',
  'ecs:TagResource':
    'The revision has no tags: its commit cannot be told later, and an older one is not noticed.',
  'ecs:ListServiceDeployments':
    '`deployments[]` of the service is followed instead: less is told, and ecs-ship cannot have ECS roll back.',
  'ecs:DescribeServiceDeployments': 'The same.',
  'ecs:DescribeServiceRevisions':
    'Before a lifecycle policy is set, what the services would roll back to is not looked for; what runs by a tag is marked by it.',
  'ecs:ListTasks': 'Why tasks stopped is not told; who needs an image is asked of services only.',
  'ecs:DescribeTasks': 'The same.',
  'ecs:StopServiceDeployment':
    'A deployment that cannot succeed, or whose run was cancelled, is left to ECS (`roll-back-all` goes back by an update).',
  'ecs:StopTask': 'A command that takes too long, or whose run was cancelled, goes on.',
  'elasticloadbalancing:DescribeTargetGroups':
    'The service’s URL stays unknown, and a diagnosis does not tell what the health check asks for.',
  'elasticloadbalancing:DescribeTargetHealth':
    'A diagnosis does not tell what the load balancer says of each target, nor a terminal how many are healthy.',
  'elasticloadbalancing:DescribeLoadBalancers': 'The service’s URL stays unknown.',
  'elasticloadbalancing:DescribeListeners': 'The same.',
  'logs:GetLogEvents': 'A diagnosis does not show the last lines of the container that failed.',
  'ecs:ListTaskDefinitions':
    'Old revisions stay registered (`keep-revisions`); `rollback` finds none by its commit or by a mark.',
  'ecs:DeregisterTaskDefinition': 'The same.',
  'ecs:ListClusters': 'The same.',
  'ecs:ListServices': 'The same.',
} as const satisfies Partial<Record<IamAction, string>>;
