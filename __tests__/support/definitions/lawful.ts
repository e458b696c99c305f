import type { ContainerDefinition, PortMapping, Volume } from '@aws-sdk/client-ecs';
import type { Definition } from './family.js';

type Named = { readonly name?: string | undefined };

/** The container without what breaks a limit of ECS in this task. */
export function lawfulContainer(container: ContainerDefinition, task: Definition): ContainerDefinition {
  const { networkMode, volumes = [] } = task;
  const { links, hostname, extraHosts, disableNetworking, ...rest } = container;
  const bridged = { links, hostname, extraHosts, disableNetworking };
  const environment = named(container.environment);
  const variables = (environment ?? []).map(({ name }) => name);
  const secrets = unique(named(container.secrets))?.filter(({ name }) => !variables.includes(name));
  const mounts = container.mountPoints?.map((one, at) => ({
    ...one,
    sourceVolume: volumes[at % (volumes.length || 1)]?.name,
  }));
  return defined({
    ...rest,
    ...(networkMode === 'awsvpc' ? {} : bridged),
    ...(networkMode === 'host' || networkMode === 'none' ? { links: undefined } : {}),
    environment,
    secrets,
    volumesFrom: container.volumesFrom && [],
    mountPoints: volumes.length === 0 ? container.mountPoints && [] : mounts,
    portMappings: networkMode === 'none' ? undefined : container.portMappings?.map(onePort),
    credentialSpecs: container.credentialSpecs?.slice(0, 1),
    healthCheck: container.healthCheck && {
      ...container.healthCheck,
      command: ['CMD-SHELL', ...(container.healthCheck.command ?? [])],
    },
    ulimits: container.ulimits?.map((one) => ({ ...one, hardLimit: -1 })),
    firelensConfiguration: undefined,
  });
}

/** The task without what breaks a limit of ECS. */
export function lawfulTask(task: Definition): Definition {
  const { proxyConfiguration: _, ...rest } = task;
  return defined({
    ...rest,
    volumes: task.volumes?.map(lawfulVolume),
    tags: task.tags?.map(({ value }, at) => ({ key: `tag ${at}`, ...(value !== undefined && { value }) })),
  });
}

/** A port or a range, under a name of its own or none. */
function onePort({ containerPortRange: _range, name: _name, ...mapping }: PortMapping): PortMapping {
  return mapping;
}

/** Encrypted, without a root where an access point has its own, and configured at launch only once. */
function lawfulVolume(volume: Volume, at: number): Volume {
  const { efsVolumeConfiguration: efs, s3filesVolumeConfiguration: s3 } = volume;
  return defined({
    ...volume,
    name: `volume-${at}`,
    configuredAtLaunch: at === 0 ? volume.configuredAtLaunch : undefined,
    efsVolumeConfiguration: efs && { ...efs, rootDirectory: '/', transitEncryption: 'ENABLED' as const },
    s3filesVolumeConfiguration: s3 && { ...s3, rootDirectory: '' },
  });
}

function named<One extends Named>(list: readonly One[] | undefined): One[] | undefined {
  return list?.filter(({ name }) => (name ?? '').trim() !== '');
}

function unique<One extends Named>(list: readonly One[] | undefined): One[] | undefined {
  return list?.filter(({ name }, at) => list.findIndex((one) => one.name === name) === at);
}

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}
