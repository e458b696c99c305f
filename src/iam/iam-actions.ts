/** What an action is allowed on. */
export type ResourceKind =
  /** AWS judges the action on no resource, so that a policy can only say `*`. */
  | 'any'
  | 'repository'
  | 'service'
  | 'service deployment'
  | 'service revision'
  | 'task'
  | 'task definition'
  | 'role'
  | 'log stream'
  | 'secret'
  | 'key'
  /** A role or a user that is looked at. */
  | 'principal'
  /** Allowed by a role's trust policy, or to everybody: no statement of a policy is needed. */
  | 'none';

/**
 * THE list of AWS actions: whatever the adapters call, or AWS judges in their name, and what a policy names it on. The
 * adapters can call nothing that is not here. Source: Service Authorization Reference, the pages of each service.
 */
export const iamActions = {
  'ecr:GetAuthorizationToken': 'any',
  'ecr:DescribeRepositories': 'repository',
  'ecr:CreateRepository': 'repository',
  'ecr:TagResource': 'repository',
  'ecr:ListTagsForResource': 'repository',
  'ecr:PutImageScanningConfiguration': 'repository',
  'ecr:PutImageTagMutability': 'repository',
  'ecr:GetRepositoryPolicy': 'repository',
  'ecr:SetRepositoryPolicy': 'repository',
  'ecr:BatchGetImage': 'repository',
  'ecr:GetDownloadUrlForLayer': 'repository',
  'ecr:BatchCheckLayerAvailability': 'repository',
  'ecr:InitiateLayerUpload': 'repository',
  'ecr:UploadLayerPart': 'repository',
  'ecr:CompleteLayerUpload': 'repository',
  'ecr:PutImage': 'repository',
  'ecr:ListImages': 'repository',
  'ecr:GetLifecyclePolicy': 'repository',
  'ecr:PutLifecyclePolicy': 'repository',
  'ecr:StartLifecyclePolicyPreview': 'repository',
  'ecr:GetLifecyclePolicyPreview': 'repository',
  'ecr:DescribeImageScanFindings': 'repository',
  'ecr:StartImageScan': 'repository',
  'inspector2:ListCoverage': 'any',
  'inspector2:ListFindings': 'any',
  'kms:CreateGrant': 'key',
  'kms:DescribeKey': 'key',
  'ecs:DescribeServices': 'service',
  'ecs:UpdateService': 'service',
  'ecs:DeleteService': 'service',
  'ecs:ListServiceDeployments': 'service',
  'ecs:DescribeServiceDeployments': 'service deployment',
  'ecs:StopServiceDeployment': 'service deployment',
  'ecs:DescribeServiceRevisions': 'service revision',
  'ecs:DescribeTaskDefinition': 'any',
  'ecs:RegisterTaskDefinition': 'any',
  'ecs:TagResource': 'any',
  'ecs:DeregisterTaskDefinition': 'any',
  'ecs:ListTaskDefinitions': 'any',
  'ecs:ListClusters': 'any',
  'ecs:ListServices': 'any',
  'ecs:RunTask': 'task definition',
  'ecs:StopTask': 'task',
  'ecs:ListTasks': 'any',
  'ecs:DescribeTasks': 'task',
  'iam:PassRole': 'role',
  'iam:GetRole': 'principal',
  'iam:SimulatePrincipalPolicy': 'principal',
  'logs:GetLogEvents': 'log stream',
  'elasticloadbalancing:DescribeTargetGroups': 'any',
  'elasticloadbalancing:DescribeTargetHealth': 'any',
  'elasticloadbalancing:DescribeTargetGroupAttributes': 'any',
  'elasticloadbalancing:DescribeLoadBalancers': 'any',
  'elasticloadbalancing:DescribeListeners': 'any',
  'ecs:DescribeClusters': 'any',
  'ecs:DescribeCapacityProviders': 'any',
  'ecs:ListContainerInstances': 'any',
  'ecs:DescribeContainerInstances': 'any',
  'ec2:DescribeSubnets': 'any',
  'ec2:DescribeRouteTables': 'any',
  'ec2:DescribeSecurityGroups': 'any',
  'ec2:DescribeVpcEndpoints': 'any',
  'ec2:DescribeVpcAttribute': 'any',
  'logs:DescribeLogGroups': 'any',
  'secretsmanager:DescribeSecret': 'secret',
  'ssm:DescribeParameters': 'any',
  'sts:GetCallerIdentity': 'none',
  'sts:AssumeRoleWithWebIdentity': 'none',
  'sts:AssumeRole': 'none',
} as const satisfies Readonly<Record<string, ResourceKind>>;

/** An action as a policy names it: `ecs:UpdateService`. */
export type IamAction = keyof typeof iamActions;

/** Of verbs that deploy nothing: the policy of a ship is without them. */
export type OtherAction = 'ecs:ExecuteCommand';

/** An action of IAM by whose name a call is told when it fails. */
export type CalledAction = IamAction | OtherAction;
