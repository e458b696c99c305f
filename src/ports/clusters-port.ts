/** What a cluster runs tasks on. */
export interface ClustersPort {
  /** Undefined when there is none. */
  findCluster(name: string): Promise<ClusterSetUp | undefined>;
  /** Those that exist. */
  findCapacityProviders(names: readonly string[]): Promise<readonly CapacityProvider[]>;
  /** Up to 100. */
  findContainerInstances(cluster: string): Promise<readonly ContainerInstance[]>;
}

export interface ClusterSetUp {
  readonly name: string;
  /** `ACTIVE`, `PROVISIONING`, `DEPROVISIONING`, `FAILED` or `INACTIVE`. */
  readonly status: string;
  /** Names of the capacity providers that its services may use. */
  readonly capacityProviders: readonly string[];
}

export interface CapacityProvider {
  readonly name: string;
  readonly isActive: boolean;
  /** Does ECS change the number of its instances as tasks need them? */
  readonly scales: boolean;
}

export interface ContainerInstance {
  readonly id: string;
  /** `ACTIVE` takes tasks. */
  readonly status: string;
  /** Does its agent answer ECS? */
  readonly isConnected: boolean;
  /** CPU units: 1024 are one vCPU. */
  readonly freeCpu: number;
  /** MiB. */
  readonly freeMemory: number;
  readonly takenPorts: readonly number[];
  /** `x86_64` or `arm64`. */
  readonly architecture?: string;
}
