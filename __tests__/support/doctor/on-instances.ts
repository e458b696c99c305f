import type { DoctorSetup } from './doctor-setup.js';

/** Has the service run on container instances. */
export function onInstances({ definition, service }: DoctorSetup): void {
  definition.requiresCompatibilities = ['EC2'];
  if (service) service.launchType = 'EC2';
}
