/** Where an image's registry is asked about it; absent members are those of the run. */
export interface RegistryPlace {
  /** Twelve-digit account id. */
  readonly registryId?: string;
  readonly region?: string;
  /** Of a registry on this machine, which serves ECR's API at the same address. */
  readonly endpoint?: string;
}

/** A repository somewhere: its place, its host and its name there. */
export interface EcrAddress {
  readonly place: RegistryPlace;
  readonly host: string;
  readonly repository: string;
}

/** Source: Amazon ECR user guide, "Amazon ECR private registry"; AWS General Reference for FIPS, dual stack and China. */
const ecrHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|[a-z0-9.-]*(?:c2s|sc2s)[a-z0-9.-]*)$/;

const localHost = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;

/** Takes `host/name` apart; undefined when the host is no ECR registry. */
export function ecrAddress(uri: string): EcrAddress | undefined {
  const slash = uri.indexOf('/');
  const [host, repository] = [uri.slice(0, Math.max(slash, 0)), uri.slice(slash + 1)];
  const [, registryId, region] = host.match(ecrHost) ?? [];
  if (registryId !== undefined && region !== undefined)
    return { place: { registryId, region }, host, repository };
  return localHost.test(host) ? { place: { endpoint: `http://${host}` }, host, repository } : undefined;
}
