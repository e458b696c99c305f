import type { BuilderPort } from './ports/builder-port.js';
import type { ClockPort } from './ports/clock-port.js';
import type { ContextPort } from './ports/context-port.js';
import type { EcrPort } from './ports/ecr-port.js';
import type { EcsPort } from './ports/ecs-port.js';
import type { FilesPort } from './ports/files-port.js';
import type { GitPort } from './ports/git-port.js';
import type { IdentityPort } from './ports/identity-port.js';
import type { ImageScanPort } from './ports/image-scan-port.js';
import type { LoadBalancingPort } from './ports/load-balancing-port.js';
import type { LogsPort } from './ports/logs-port.js';
import type { RegistryPort } from './ports/registry-port.js';
import type { SecretsPort } from './ports/secrets-port.js';

/** Everything the core reaches the world through. */
export interface Ports {
  readonly ecr: EcrPort;
  readonly imageScans: ImageScanPort;
  readonly ecs: EcsPort;
  readonly logs: LogsPort;
  readonly secrets: SecretsPort;
  readonly loadBalancing: LoadBalancingPort;
  readonly identity: IdentityPort;
  readonly builder: BuilderPort;
  readonly git: GitPort;
  readonly files: FilesPort;
  readonly context: ContextPort;
  readonly registry: RegistryPort;
  readonly clock: ClockPort;
  /**
   * Resolves once a request to AWS is on its way, or the call that is to send it has ended: what keeps this thread busy is
   * then done while AWS answers. Unset: at once.
   */
  readonly underway?: (call: Promise<unknown>) => Promise<void>;
  /** At least 0 and below 1, evenly: what waits are spread by. */
  readonly random: () => number;
}
