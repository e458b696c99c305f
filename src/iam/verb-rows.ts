import type { ClustersPort } from '../ports/clusters-port.js';
import type { EcrPort } from '../ports/ecr-port.js';
import type { EcsPort } from '../ports/ecs-port.js';
import type { IdentityPort } from '../ports/identity-port.js';
import type { ImageScanPort } from '../ports/image-scan-port.js';
import type { LoadBalancingPort } from '../ports/load-balancing-port.js';
import type { LogGroupsPort } from '../ports/log-groups-port.js';
import type { LogsPort } from '../ports/logs-port.js';
import type { NetworkPort } from '../ports/network-port.js';
import type { ParametersPort } from '../ports/parameters-port.js';
import type { RolesPort } from '../ports/roles-port.js';
import type { SecretsPort } from '../ports/secrets-port.js';
import type { TargetGroupsPort } from '../ports/target-groups-port.js';
import type { Feature } from './features.js';
import type { IamAction } from './iam-actions.js';

/** The verbs by which the core reaches AWS: `ecr.findTags`. */
export type Verb =
  | `ecr.${keyof EcrPort}`
  | `imageScans.${keyof ImageScanPort}`
  | `ecs.${keyof EcsPort}`
  | `logs.${keyof LogsPort}`
  | `secrets.${keyof SecretsPort}`
  | `loadBalancing.${keyof LoadBalancingPort}`
  | `identity.${keyof IdentityPort}`
  | `roles.${keyof RolesPort}`
  | `parameters.${keyof ParametersPort}`
  | `network.${keyof NetworkPort}`
  | `clusters.${keyof ClustersPort}`
  | `targetGroups.${keyof TargetGroupsPort}`
  | `logGroups.${keyof LogGroupsPort}`
  /** What the builder, or a copy, asks of the registry's own API. */
  | 'registry.push'
  | 'registry.copy'
  | 'registry.pull'
  /** What ECR asks Inspector for, in the caller's name. */
  | 'inspector.findings';

export interface VerbRow {
  readonly actions: readonly IamAction[];
  /** Every feature that uses it. */
  readonly features: readonly Feature[];
  /** Changes something on AWS; the requests of a plan then tell which of the actions are needed. */
  readonly changes?: true;
}

const tasks: readonly IamAction[] = ['ecs:ListTasks', 'ecs:DescribeTasks'];
const targetGroups: readonly IamAction[] = ['elasticloadbalancing:DescribeTargetGroups'];

/** THE table of permissions: which verb needs which actions, and what for. Plans and the documented policies come from it. */
export const verbRows: Readonly<Record<Verb, VerbRow>> = {
  'ecr.findRepository': reads(['image', 'given image'], 'ecr:DescribeRepositories'),
  'ecr.createRepository': {
    actions: ['ecr:CreateRepository', 'ecr:TagResource', 'kms:CreateGrant', 'kms:DescribeKey'],
    features: ['new repository'],
    changes: true,
  },
  'ecr.changeRepository': {
    actions: [
      'ecr:PutImageScanningConfiguration',
      'ecr:PutImageTagMutability',
      'ecr:TagResource',
      'ecr:SetRepositoryPolicy',
    ],
    features: ['repository settings'],
    changes: true,
  },
  'ecr.findRepositoryTags': reads(['repository settings'], 'ecr:ListTagsForResource'),
  'ecr.findRepositoryPolicy': reads(['repository settings', 'examination'], 'ecr:GetRepositoryPolicy'),
  'ecr.findTags': reads(['image', 'given image', 'copies', 'going back'], 'ecr:BatchGetImage'),
  'ecr.readBlob': reads(['image', 'given image'], 'ecr:GetDownloadUrlForLayer'),
  'ecr.addTag': { actions: ['ecr:PutImage'], features: ['image', 'given image', 'copies'], changes: true },
  'ecr.findMissingLayers': reads(['copies'], 'ecr:BatchCheckLayerAvailability'),
  'ecr.login': reads(['image', 'copies'], 'ecr:GetAuthorizationToken'),
  'ecr.findLifecyclePolicy': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicy'),
  'ecr.putLifecyclePolicy': {
    actions: ['ecr:PutLifecyclePolicy'],
    features: ['lifecycle policy'],
    changes: true,
  },
  'ecr.findImage': reads(['image', 'given image'], 'ecr:BatchGetImage'),
  'ecr.listTags': reads(['lifecycle policy'], 'ecr:ListImages'),
  'ecr.startLifecyclePreview': reads(['lifecycle policy'], 'ecr:StartLifecyclePolicyPreview'),
  'ecr.readLifecyclePreview': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicyPreview'),
  'imageScans.findScan': reads(['image scan'], 'ecr:DescribeImageScanFindings'),
  'imageScans.startScan': { actions: ['ecr:StartImageScan'], features: ['image scan'], changes: true },
  'ecs.describeService': reads(['deployment'], 'ecs:DescribeServices'),
  'ecs.describeTaskDefinition': reads(['deployment', 'old revisions'], 'ecs:DescribeTaskDefinition'),
  'ecs.registerTaskDefinition': {
    actions: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'iam:PassRole'],
    features: ['deployment'],
    changes: true,
  },
  'ecs.updateService': { actions: ['ecs:UpdateService'], features: ['deployment'], changes: true },
  'ecs.findServiceTags': reads(['review services'], 'ecs:DescribeServices'),
  'ecs.deleteService': { actions: ['ecs:DeleteService'], features: ['review services'], changes: true },
  'ecs.listServiceDeployments': reads(['deployment'], 'ecs:ListServiceDeployments'),
  'ecs.describeServiceDeployment': reads(['deployment'], 'ecs:DescribeServiceDeployments'),
  'ecs.stopServiceDeployment': {
    actions: ['ecs:StopServiceDeployment'],
    features: ['rollback', 'going back'],
    changes: true,
  },
  'ecs.findStoppedTasks': reads(['diagnosis', 'review services'], ...tasks),
  'ecs.findRunningTasks': reads(['diagnosis'], ...tasks),
  'ecs.findServices': reads(['lifecycle policy'], 'ecs:DescribeServices'),
  'ecs.findDeployedImages': reads(
    ['lifecycle policy', 'image', 'given image', 'going back', 'old revisions'],
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceRevisions',
  ),
  'ecs.runTask': {
    actions: ['ecs:RunTask', 'ecs:TagResource', 'iam:PassRole'],
    features: ['one-off tasks'],
    changes: true,
  },
  'ecs.describeTasks': reads(['one-off tasks'], 'ecs:DescribeTasks'),
  'ecs.stopTask': { actions: ['ecs:StopTask'], features: ['one-off tasks'], changes: true },
  'ecs.findTaskImages': reads(['lifecycle policy'], ...tasks),
  'ecs.listRevisions': reads(['going back', 'old revisions'], 'ecs:ListTaskDefinitions'),
  'ecs.deregisterTaskDefinition': {
    actions: ['ecs:DeregisterTaskDefinition'],
    features: ['old revisions'],
    changes: true,
  },
  'ecs.listClusters': reads(['old revisions'], 'ecs:ListClusters'),
  'ecs.listServices': reads(['old revisions'], 'ecs:ListServices'),
  'ecs.findServiceRevisions': reads(['old revisions'], 'ecs:DescribeServices'),
  'ecs.findTaskRevisions': reads(['old revisions'], ...tasks),
  'logs.lastLines': reads(['diagnosis'], 'logs:GetLogEvents'),
  'secrets.findSecret': reads(['secret names', 'examination'], 'secretsmanager:DescribeSecret'),
  'logs.readOn': reads(['diagnosis', 'one-off tasks'], 'logs:GetLogEvents'),
  'loadBalancing.findUrl': reads(
    ['load balancer'],
    ...targetGroups,
    'elasticloadbalancing:DescribeLoadBalancers',
    'elasticloadbalancing:DescribeListeners',
  ),
  'loadBalancing.findHealthCheck': reads(['diagnosis'], ...targetGroups),
  'loadBalancing.findUnhealthyTargets': reads(['diagnosis'], 'elasticloadbalancing:DescribeTargetHealth'),
  'loadBalancing.countTargets': reads(['load balancer'], 'elasticloadbalancing:DescribeTargetHealth'),
  'identity.whoAmI': reads(['allowed accounts', 'examination'], 'sts:GetCallerIdentity'),
  'identity.region': reads(['deployment']),
  'roles.findRole': reads(['examination'], 'iam:GetRole'),
  'roles.simulate': reads(['examination'], 'iam:SimulatePrincipalPolicy'),
  'parameters.findParameters': reads(['examination'], 'ssm:DescribeParameters'),
  'network.findSubnets': reads(['examination'], 'ec2:DescribeSubnets'),
  'network.findRouteTables': reads(['examination'], 'ec2:DescribeRouteTables'),
  'network.findSecurityGroups': reads(['examination'], 'ec2:DescribeSecurityGroups'),
  'network.findEndpoints': reads(['examination'], 'ec2:DescribeVpcEndpoints'),
  'network.findDns': reads(['examination'], 'ec2:DescribeVpcAttribute'),
  'clusters.findCluster': reads(['examination'], 'ecs:DescribeClusters'),
  'clusters.findCapacityProviders': reads(['examination'], 'ecs:DescribeCapacityProviders'),
  'clusters.findContainerInstances': reads(
    ['examination'],
    'ecs:ListContainerInstances',
    'ecs:DescribeContainerInstances',
  ),
  'targetGroups.findTargetGroup': reads(['examination'], ...targetGroups),
  'targetGroups.findDeregistrationDelay': reads(
    ['examination'],
    'elasticloadbalancing:DescribeTargetGroupAttributes',
  ),
  'targetGroups.findTargets': reads(['examination'], 'elasticloadbalancing:DescribeTargetHealth'),
  'targetGroups.findLoadBalancers': reads(['examination'], 'elasticloadbalancing:DescribeLoadBalancers'),
  'logGroups.findLogGroup': reads(['examination'], 'logs:DescribeLogGroups'),
  'registry.push': {
    actions: [
      'ecr:BatchCheckLayerAvailability',
      'ecr:InitiateLayerUpload',
      'ecr:UploadLayerPart',
      'ecr:CompleteLayerUpload',
      'ecr:PutImage',
    ],
    features: ['image'],
    changes: true,
  },
  'registry.copy': {
    actions: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'],
    features: ['copies'],
    changes: true,
  },
  'inspector.findings': reads(['enhanced scan'], 'inspector2:ListCoverage', 'inspector2:ListFindings'),
  'registry.pull': reads(['image', 'copies'], 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'),
};

function reads(features: readonly Feature[], ...actions: readonly IamAction[]): VerbRow {
  return { actions, features };
}
