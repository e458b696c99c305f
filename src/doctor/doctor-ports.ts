import type { ClustersPort } from '../ports/clusters-port.js';
import type { LogGroupsPort } from '../ports/log-groups-port.js';
import type { MachinePort } from '../ports/machine-port.js';
import type { NetworkPort } from '../ports/network-port.js';
import type { ParametersPort } from '../ports/parameters-port.js';
import type { RolesPort } from '../ports/roles-port.js';
import type { TargetGroupsPort } from '../ports/target-groups-port.js';
import type { Ports } from '../ports.js';

/** What an examination reaches the world through; it only reads. */
export interface DoctorPorts extends Ports {
  readonly roles: RolesPort;
  readonly parameters: ParametersPort;
  readonly machine: MachinePort;
  readonly network: NetworkPort;
  readonly clusters: ClustersPort;
  readonly targetGroups: TargetGroupsPort;
  readonly logGroups: LogGroupsPort;
}
