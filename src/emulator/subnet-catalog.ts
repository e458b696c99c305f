/** What is known of subnets by their ids. */
export interface SubnetCatalog {
  find(id: string): SubnetPlace | undefined;
}

/** Where a subnet is, in EC2's members. */
export interface SubnetPlace {
  readonly VpcId?: string | undefined;
  /** `eu-central-1a` */
  readonly AvailabilityZone?: string | undefined;
}
