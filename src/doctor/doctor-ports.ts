import type { MachinePort } from '../ports/machine-port.js';
import type { ParametersPort } from '../ports/parameters-port.js';
import type { RolesPort } from '../ports/roles-port.js';
import type { Ports } from '../ports.js';

/** What an examination reaches the world through; it only reads. */
export interface DoctorPorts extends Ports {
  readonly roles: RolesPort;
  readonly parameters: ParametersPort;
  readonly machine: MachinePort;
}
