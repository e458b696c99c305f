/** A repository of some account's ECR, by its URI. */
export interface EcrRegistry {
  readonly registryId: string;
  readonly region: string;
  readonly repository: string;
}

/** Both forms of a private registry's host, IPv4 and dual-stack (ECR user guide, "Amazon ECR private registry"). */
const host =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;

/** `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web` in its parts; undefined for any other registry. */
export function ecrRegistry(uri: string): EcrRegistry | undefined {
  const slash = uri.indexOf('/');
  const [, registryId, region] = host.exec(uri.slice(0, Math.max(0, slash))) ?? [];
  if (registryId === undefined || region === undefined) return undefined;
  return { registryId, region, repository: uri.slice(slash + 1) };
}
