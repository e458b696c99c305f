import type { RouteTable, SecurityGroup, Subnet, Vpc, VpcEndpoint } from '@aws-sdk/client-ec2';

/** A VPC with the two attributes that EC2 tells apart from it. */
export interface SeededVpc extends Vpc {
  /** Default true. */
  readonly EnableDnsSupport?: boolean;
  /** Default false. */
  readonly EnableDnsHostnames?: boolean;
}

/** The network as EC2 describes it; what is left out has AWS's defaults. */
export interface NetworkSeed {
  readonly vpcs?: readonly SeededVpc[];
  readonly subnets?: readonly Subnet[];
  readonly routeTables?: readonly RouteTable[];
  readonly securityGroups?: readonly SecurityGroup[];
  readonly vpcEndpoints?: readonly VpcEndpoint[];
}
