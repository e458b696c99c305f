/** How long the steps take that are ECS's own and not the containers', in milliseconds of the emulator's clock. */
export interface EngineDelays {
  /** PROVISIONING: the network interface is attached. */
  readonly provisioning: number;
  /** PENDING before the runtime is asked to pull and start. */
  readonly pending: number;
  /** DEPROVISIONING: the network interface is taken away. */
  readonly deprovisioning: number;
  /** The service scheduler looks at a service at most this often. */
  readonly schedulerInterval: number;
}

/** Shorter than on AWS, so that a rehearsal does not have to wait; the order of events is the same. */
export const DEFAULT_DELAYS: EngineDelays = {
  provisioning: 300,
  pending: 100,
  deprovisioning: 300,
  schedulerInterval: 100,
};
