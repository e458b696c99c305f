import type { AlarmState } from '../alarms.js';
import type { NetworkSeed } from '../ec2/network-seed.js';
import type { ScanRule } from '../ecr/scan-rules.js';
import type { HookMap } from '../ecs/mapped-hook-targets.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { CapacityLimit } from '../engine/cluster-capacity.js';
import type { FaultRule } from '../faults/fault-rule.js';
import type { PermissionSet } from '../faults/permissions.js';
import type { TaskFault } from '../faults/task-fault.js';
import type { ScriptRule } from '../runtimes/scripted-rules.js';
import type { SecretSeed } from '../secrets/secret-seed.js';
import type { OidcProvider } from '../sts/oidc-provider.js';
import type { Role } from '../sts/role.js';

/** One AWS call that creates something, and where the seed asks for it. */
export interface Planting {
  readonly service: 'ecr' | 'ecs' | 'elb' | 'logs';
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `seed.yml:4:5`. */
  readonly where: string;
}

/** Everything a seed file asks for, checked as far as that is possible without an emulator. */
export interface Seed extends SecretSeed, NetworkSeed {
  readonly region?: string;
  readonly account?: string;
  readonly capacity?: Readonly<Record<string, CapacityLimit>>;
  /** Container instances by cluster. */
  readonly instances?: NonNullable<EmulatorOptions['instances']>;
  readonly hooks?: HookMap;
  readonly scanFindings?: readonly ScanRule[];
  readonly scripts?: readonly ScriptRule[];
  readonly faults?: readonly FaultRule[];
  readonly taskFaults?: readonly TaskFault[];
  readonly permissions?: PermissionSet;
  readonly alarms?: Readonly<Record<string, AlarmState>>;
  readonly oidcProviders?: readonly OidcProvider[];
  readonly roles?: readonly Role[];
  /** In the order in which they are to be made. */
  readonly plantings: readonly Planting[];
}
