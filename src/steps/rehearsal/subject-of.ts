import type { Subject } from '../../iam/resources.js';

/** What a call of a port is about, told by its arguments. */
export function subjectOf(port: string, given: readonly unknown[]): Subject {
  if (port === 'ecr') return repositorySubject(given);
  if (port === 'imageScans') {
    const { repository, registryId } = objectOf(given[0]);
    return {
      repository: textOf(repository),
      registry: { registryId: textOf(registryId), region: undefined },
    };
  }
  if (port === 'ecs') return serviceSubject(given);
  if (port === 'secrets') return { secret: textOf(given[0]) };
  return port === 'logs' ? { logGroup: textOf(given[1]) ?? textOf(objectOf(given[0]).group) } : {};
}

function repositorySubject(given: readonly unknown[]): Subject {
  const { name, repository } = objectOf(given[0]);
  const named = textOf(given[0]) ?? textOf(name) ?? textOf(repository);
  const place = given.map(objectOf).find((one) => 'registryId' in one && 'region' in one);
  return {
    repository: named?.replace(/^arn:.*:repository\//, ''),
    registry: place && { registryId: textOf(place.registryId), region: textOf(place.region) },
  };
}

/** A cluster and a service, or several; or the ARN of a service deployment. */
function serviceSubject([first, second]: readonly unknown[]): Subject {
  const cluster = textOf(first);
  const [, inArn, service] = /:service-deployment\/([^/]+)\/([^/]+)\//.exec(cluster ?? '') ?? [];
  if (inArn !== undefined && service !== undefined) return { cluster: inArn, services: [service] };
  if (Array.isArray(second)) return { cluster, services: second.filter((one) => typeof one === 'string') };
  return { cluster, services: typeof second === 'string' ? [second] : undefined };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
