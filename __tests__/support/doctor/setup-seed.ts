import type { DoctorSetup } from './doctor-setup.js';
import { ACCOUNT, REGION } from './healthy-roles.js';

/** A set-up as a seed; task definition and service are made when the repository's address is known. */
export function setupSeed(setup: DoctorSetup): object {
  const { cluster, capacity, instances, roles, securityGroups } = setup;
  const name = cluster.clusterName ?? '';
  return {
    ...{ region: REGION, account: ACCOUNT, clusters: [cluster] },
    ...(capacity && { capacity: { [name]: capacity } }),
    ...(instances === undefined ? {} : { instances: { [name]: instances } }),
    repositories: [setup.repository],
    logGroups: setup.logGroups,
    secrets: setup.secrets,
    parameters: setup.parameters,
    roles: Object.values(roles),
    vpcs: [setup.vpc],
    subnets: setup.subnets,
    routeTables: setup.routeTables,
    securityGroups: Object.values(securityGroups),
    vpcEndpoints: setup.vpcEndpoints,
    targetGroups: [setup.targetGroup],
    loadBalancers: [setup.loadBalancer],
  };
}
