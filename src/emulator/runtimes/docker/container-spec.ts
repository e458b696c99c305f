import type { ContainerDefinition, LinuxParameters } from '@aws-sdk/client-ecs';
import type { ContainerCreateOptions, HostConfig } from 'dockerode';
import type { TaskLaunch } from '../../task-runtime.js';
import { containerLimits } from './container-limits.js';
import { containerMounts } from './container-mounts.js';
import { dockerHealthCheck } from './health-check.js';
import { portBindings } from './port-bindings.js';

/** Everything that decides how one container is created. */
export interface ContainerPlan {
  readonly task: TaskLaunch;
  readonly definition: ContainerDefinition;
  readonly name: string;
  readonly image: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly environment: readonly string[];
  /** Docker id of the container whose network this one shares; it then publishes no ports itself. */
  readonly networkOwner?: string | undefined;
}

/** A container definition as the Docker Engine takes it. Source: API reference, ContainerDefinition. */
export function containerSpec(plan: ContainerPlan): ContainerCreateOptions {
  const { definition, task } = plan;
  const command = overrideOf(task, definition)?.command ?? definition.command;
  return {
    name: plan.name,
    Image: plan.image,
    Labels: { ...definition.dockerLabels, ...plan.labels },
    Env: [...plan.environment],
    Healthcheck: dockerHealthCheck(definition.healthCheck),
    Tty: definition.pseudoTerminal ?? false,
    OpenStdin: definition.interactive ?? false,
    ...(definition.entryPoint?.length && { Entrypoint: [...definition.entryPoint] }),
    ...(command?.length && { Cmd: [...command] }),
    ...(definition.workingDirectory && { WorkingDir: definition.workingDirectory }),
    ...(definition.user && { User: definition.user }),
    ...(plan.networkOwner === undefined && networkIdentity(plan)),
    HostConfig: hostConfig(plan),
  };
}

export function overrideOf(task: TaskLaunch, definition: ContainerDefinition) {
  return task.overrides?.containerOverrides?.find((override) => override.name === definition.name);
}

function hostConfig(plan: ContainerPlan): HostConfig {
  const { definition, task } = plan;
  return {
    ...containerLimits(task, definition, overrideOf(task, definition)),
    ...network(plan),
    LogConfig: { Type: 'json-file', Config: { 'max-size': '20m' } },
    ReadonlyRootfs: definition.readonlyRootFilesystem ?? false,
    Privileged: definition.privileged ?? false,
    ...(definition.ulimits?.length && { Ulimits: ulimits(definition) }),
    ...linuxParameters(definition.linuxParameters),
    ...containerMounts(task, definition),
  };
}

function networkIdentity(plan: ContainerPlan): ContainerCreateOptions {
  const mappings = plan.definition.portMappings ?? [];
  const ports = Object.keys(portBindings(mappings, plan.task.taskDefinition.networkMode));
  return {
    ...(plan.definition.hostname && { Hostname: plan.definition.hostname }),
    ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
  };
}

function network(plan: ContainerPlan): HostConfig {
  const { definition, task } = plan;
  if (plan.networkOwner !== undefined) return { NetworkMode: `container:${plan.networkOwner}` };
  if (task.taskDefinition.networkMode === 'none') return { NetworkMode: 'none' };
  const hosts = definition.extraHosts?.map((host) => `${host.hostname}:${host.ipAddress}`);
  return {
    PortBindings: portBindings(definition.portMappings ?? [], task.taskDefinition.networkMode),
    ...(hosts?.length && { ExtraHosts: hosts }),
    ...(definition.dnsServers?.length && { Dns: [...definition.dnsServers] }),
    ...(definition.dnsSearchDomains?.length && { DnsSearch: [...definition.dnsSearchDomains] }),
  };
}

function ulimits(definition: ContainerDefinition): NonNullable<HostConfig['Ulimits']> {
  return (definition.ulimits ?? []).map((limit) => ({
    Name: limit.name ?? '',
    Soft: limit.softLimit ?? 0,
    Hard: limit.hardLimit ?? 0,
  }));
}

function linuxParameters(parameters: LinuxParameters | undefined): HostConfig {
  const { capabilities, initProcessEnabled, sharedMemorySize, tmpfs } = parameters ?? {};
  return {
    ...(initProcessEnabled && { Init: true }),
    ...(capabilities?.add?.length && { CapAdd: [...capabilities.add] }),
    ...(capabilities?.drop?.length && { CapDrop: [...capabilities.drop] }),
    ...(sharedMemorySize !== undefined && { ShmSize: sharedMemorySize * 1024 * 1024 }),
    ...(tmpfs?.length && {
      Tmpfs: Object.fromEntries(
        tmpfs.map((mount) => [
          mount.containerPath ?? '/tmp',
          [`size=${mount.size}m`, ...(mount.mountOptions ?? [])].join(','),
        ]),
      ),
    }),
  };
}
