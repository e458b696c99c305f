import { begin } from '../begin.js';
import type { Config } from '../config/config.js';
import type { Repository } from '../ports/ecr-port.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { CallerIdentity } from '../ports/identity-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { SecurityGroup, Subnet } from '../ports/network-port.js';
import type { NamedParameter } from '../ports/parameters-port.js';
import type { Role } from '../ports/roles-port.js';
import type { NamedSecret } from '../ports/secrets-port.js';
import type { Run } from '../steps/run.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import type { DoctorPorts } from './doctor-ports.js';
import { once, onceFor } from './once.js';
import { repositoryUriOf } from './repository/repository-uri.js';
import { plannedDefinition } from './task-definition/planned-definition.js';

/** A service to be deployed to, and what several examinations ask: each is read once, and rejects with a ShipError. */
export interface Patient {
  readonly config: Config;
  readonly ports: DoctorPorts;
  readonly environment: NodeJS.ProcessEnv;
  /** For what a ship itself does before its first change; nobody is told of it. */
  readonly run: Run;
  readonly identity: () => Promise<CallerIdentity>;
  readonly region: () => Promise<string>;
  readonly service: () => Promise<ServiceSnapshot>;
  /** The revision that the service runs. */
  readonly revision: () => Promise<TaskDefinitionRevision>;
  /** Those of the service that exist. */
  readonly subnets: () => Promise<readonly Subnet[]>;
  /** The security groups of its tasks that exist. */
  readonly securityGroups: () => Promise<readonly SecurityGroup[]>;
  readonly repository: () => Promise<Repository | undefined>;
  /** Where an image that is built is pushed to: `host/name`, whether it exists or may be looked at or not. */
  readonly repositoryUri: () => Promise<string>;
  /** What a ship would register; the image that it would build is the repository's without a tag. */
  readonly taskDefinition: () => Promise<JsonObject>;
  /** By its name without a path. */
  readonly role: (name: string) => Promise<Role | undefined>;
  /** By names, one a line; the region unless it is the run's. */
  readonly parameters: (names: string, region?: string) => Promise<readonly NamedParameter[]>;
  /** By its name or ARN; the region unless it is the run's. */
  readonly secret: (id: string, region?: string) => Promise<NamedSecret | undefined>;
}

export interface PatientInput {
  readonly config: Config;
  readonly ports: DoctorPorts;
  readonly environment: NodeJS.ProcessEnv;
  readonly interrupted: AbortSignal;
}

export function patientOf({ config, ports, environment, interrupted }: PatientInput): Patient {
  const { cluster, service: name } = config.target;
  const { ecr, ecs, identity, roles, secrets } = ports;
  const run = begin({ config, ports, report: () => undefined, interrupted, dryRun: true });
  const service = once(() => ecs.describeService(cluster, name));
  const repository = once(() => ecr.findRepository(config.image.repository));
  const patient = {
    ...{ config, ports, environment, run, service },
    identity: once(() => identity.whoAmI()),
    region: once(() => identity.region()),
    revision: once(async () => ecs.describeTaskDefinition((await service()).taskDefinitionArn)),
    securityGroups: once(async () =>
      ports.network.findSecurityGroups((await service()).network?.securityGroups ?? []),
    ),
    subnets: once(async () => ports.network.findSubnets((await service()).network?.subnets ?? [])),
    repository,
    repositoryUri: once(() => repositoryUriOf({ config, service, repository })),
    role: onceFor((role) => roles.findRole(role)),
    parameters: onceFor((names, region) => ports.parameters.findParameters(names.split('\n'), region)),
    secret: onceFor((id, region) => secrets.findSecret(id, region)),
  };
  return { ...patient, taskDefinition: once(() => plannedDefinition(patient)) };
}
