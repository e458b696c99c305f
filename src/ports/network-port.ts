/** The network of tasks, as EC2 tells of it; ids as AWS writes them. */
export interface NetworkPort {
  /** Those that exist. */
  findSubnets(ids: readonly string[]): Promise<readonly Subnet[]>;
  /** Every route table of a VPC. */
  findRouteTables(vpc: string): Promise<readonly RouteTable[]>;
  /** Those that exist. */
  findSecurityGroups(ids: readonly string[]): Promise<readonly SecurityGroup[]>;
  /** Every endpoint of a VPC. */
  findEndpoints(vpc: string): Promise<readonly VpcEndpoint[]>;
  findDns(vpc: string): Promise<VpcDns>;
}

export interface Subnet {
  readonly id: string;
  readonly vpc: string;
  /** `eu-central-1a` */
  readonly zone: string;
  /** Its IPv4 addresses, `10.0.1.0/24`. */
  readonly block: string;
  readonly freeAddresses: number;
}

export interface RouteTable {
  readonly id: string;
  /** Is it that of every subnet that has none of its own? */
  readonly isMain: boolean;
  readonly subnets: readonly string[];
  readonly routes: readonly Route[];
}

export interface Route {
  /** A CIDR block, or the id of a prefix list. */
  readonly destination: string;
  /** `igw-…`, `nat-…`, `tgw-…`, `vpce-…`, `local`, and so on. */
  readonly target: string;
  /** Not so where the target is gone (blackhole). */
  readonly isActive: boolean;
}

export interface SecurityGroup {
  readonly id: string;
  readonly vpc: string;
  readonly incoming: readonly TrafficRule[];
  readonly outgoing: readonly TrafficRule[];
}

/** Traffic that a security group lets through. */
export interface TrafficRule {
  /** `tcp`, `udp`, `icmp`, a number, or `-1` for all. */
  readonly protocol: string;
  /** Ports; absent: all. */
  readonly from?: number;
  readonly to?: number;
  /** The other side: CIDR blocks, IPv4 and IPv6. */
  readonly addresses: readonly string[];
  readonly groups: readonly string[];
  readonly prefixLists: readonly string[];
}

export interface VpcEndpoint {
  readonly id: string;
  /** `com.amazonaws.eu-central-1.ecr.api` */
  readonly service: string;
  readonly type: 'Gateway' | 'Interface' | 'other';
  readonly isAvailable: boolean;
  /** Of a gateway endpoint. */
  readonly routeTables: readonly string[];
  /** Security groups of an interface endpoint. */
  readonly groups: readonly string[];
  /** Do the names of the service lead to it in the whole VPC? */
  readonly hasPrivateNames: boolean;
}

export interface VpcDns {
  /** enableDnsSupport: does the VPC have a resolver? */
  readonly resolves: boolean;
  /** enableDnsHostnames, which private names of endpoints need as well. */
  readonly givesNames: boolean;
}
