import type { RouteTable, SecurityGroup, Subnet, VpcEndpoint } from '@aws-sdk/client-ec2';
import type { CreateRepositoryRequest, ECRClient } from '@aws-sdk/client-ecr';
import type {
  CreateClusterRequest,
  CreateServiceRequest,
  ECSClient,
  RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs';
import type {
  CreateListenerInput,
  CreateLoadBalancerInput,
  CreateTargetGroupInput,
  ElasticLoadBalancingV2Client,
  TargetGroupAttribute,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { SeededVpc } from '../../../src/emulator/ec2/network-seed.js';
import type { CapacityLimit } from '../../../src/emulator/engine/cluster-capacity.js';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import type { IdentityPolicy, IdentityStatement } from '../../../src/emulator/faults/identity-policy.js';
import type { Parameter, Secret } from '../../../src/emulator/secrets/secret-seed.js';
import type { Role } from '../../../src/emulator/sts/role.js';
import type { VirtualClock } from '../../../src/emulator/virtual-clock.js';

/** A role whose policies are documents of their own. */
export interface SetupRole extends Omit<Role, 'Policies'> {
  Path?: string;
  AssumeRolePolicyDocument: { Version: string; Statement: TrustStatement[] };
  ManagedPolicyArns: string[];
  Policies: { PolicyName: string; PolicyDocument: IdentityPolicy & { Statement: IdentityStatement[] } }[];
}

export interface TrustStatement {
  Effect: 'Allow' | 'Deny';
  Principal: Record<string, string>;
  Action: string;
}

type Container = NonNullable<RegisterTaskDefinitionRequest['containerDefinitions']>[number];
type Written<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** All that is there when somebody asks doctor; each test has its own and may change what it likes. */
export interface DoctorSetup {
  cluster: CreateClusterRequest;
  /** What the cluster has room for; anything unless given. */
  capacity?: CapacityLimit;
  instances?: number;
  repository: CreateRepositoryRequest & { lifecyclePolicyText?: string };
  /** Tags of the image that the service runs; none at all is there without one. */
  imageTags: string[];
  logGroups: { logGroupName: string; retentionInDays?: number }[];
  secrets: Written<Omit<Secret, 'DeletedDate'> & { DeletedDate?: string }>[];
  parameters: Written<Parameter>[];
  roles: { execution: SetupRole; task: SetupRole };
  vpc: Written<SeededVpc>;
  subnets: Subnet[];
  routeTables: RouteTable[];
  securityGroups: { alb: SecurityGroup; web: SecurityGroup; endpoints?: SecurityGroup };
  vpcEndpoints: VpcEndpoint[];
  targetGroup: CreateTargetGroupInput & { Attributes: TargetGroupAttribute[] };
  loadBalancer: CreateLoadBalancerInput & { Listeners: Omit<CreateListenerInput, 'LoadBalancerArn'>[] };
  /** What runs, and what the project's file says; an image `web` is the repository's. */
  definition: RegisterTaskDefinitionRequest & { containerDefinitions: [Container, ...Container[]] };
  /** Undefined: nobody has made it. */
  service: CreateServiceRequest | undefined;
  policy: IdentityPolicy & { Statement: IdentityStatement[] };
  faults: FaultRule[];
  /** Lines of `ecs-ship.yml`. */
  options: Record<string, unknown>;
  /** Files of the project besides, by path; undefined for one that is missing. */
  files: Record<string, string | undefined>;
  /** What the fake `docker` answers by its first words; without any it is not installed. */
  docker: Record<string, string> | undefined;
  /** Is git installed? */
  hasGit: boolean;
  environment: Record<string, string | undefined>;
  /** Is done when all is in place. */
  atLast: ((place: SetupPlace) => Promise<unknown> | unknown)[];
}

/** Where a set-up has been put. */
export interface SetupPlace {
  readonly folder: string;
  /** To change what was made. */
  readonly ecs: ECSClient;
  readonly ecr: ECRClient;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly clock: VirtualClock;
}
