import type { NetworkBinding, PortMapping, TaskDefinition } from '@aws-sdk/client-ecs';
import type { PortMap } from 'dockerode';

const LOOPBACK = '127.0.0.1';

/** Container ports as an engine publishes them: `{"80/tcp": [{HostIp, HostPort}]}`. */
export type PublishedPorts = Readonly<
  Record<string, ReadonlyArray<{ readonly HostIp: string; readonly HostPort: string }> | null | undefined>
>;

/**
 * Publishes container ports on the loopback address alone, each on a free port. Only `bridge` networking lets a
 * host port be asked for; in `awsvpc` and `host` modes tasks would otherwise fight over the one local address.
 */
export function portBindings(mappings: readonly PortMapping[], mode: TaskDefinition['networkMode']): PortMap {
  const bindings: PortMap = {};
  for (const mapping of mappings) {
    if (mapping.containerPort === undefined) continue;
    const wanted = mode === undefined || mode === 'bridge' ? (mapping.hostPort ?? 0) : 0;
    bindings[portKey(mapping)] = [{ HostIp: LOOPBACK, HostPort: wanted === 0 ? '' : String(wanted) }];
  }
  return bindings;
}

/** What became of a container's port mappings, in ECS's shape. */
export function networkBindings(mappings: readonly PortMapping[], ports: PublishedPorts): NetworkBinding[] {
  return mappings.flatMap((mapping) => {
    const hostPort = publishedPort(ports, mapping.containerPort ?? 0, mapping.protocol);
    if (hostPort === undefined) return [];
    const protocol = mapping.protocol ?? 'tcp';
    return [{ bindIP: LOOPBACK, containerPort: mapping.containerPort, hostPort, protocol }];
  });
}

/** The loopback port that leads to a container port. */
export function publishedPort(
  ports: PublishedPorts,
  containerPort: number,
  protocol: PortMapping['protocol'] = 'tcp',
): number | undefined {
  const hostPort = Number(ports[`${containerPort}/${protocol}`]?.[0]?.HostPort);
  return hostPort > 0 ? hostPort : undefined;
}

function portKey(mapping: PortMapping): string {
  return `${mapping.containerPort}/${mapping.protocol ?? 'tcp'}`;
}
