import { createHash } from 'node:crypto';
import { isUnknown } from './unknown.js';

/** ECR's longest tag. */
const longest = 128;

const reserved = 'ecs-ship.';

/** The pattern that the lifecycle policy's first rule keeps, and that immutable repositories exempt. */
export const reservedTags = `${reserved}*`;

/** Does a tag, or a pattern of tags, name nothing but tags that are ours? */
export function isReservedTag(tag: string): boolean {
  return tag.startsWith(reserved);
}

/** The moving tags of one service. ECS allows no dot in its names, so that the parts stay apart. */
export interface DeploymentTags {
  /** On the image that the service runs since its last stable deployment. */
  readonly current: string;
  /** On the image that ran before, which a rollback needs. */
  readonly previous: string;
  /** On the image that is being deployed. */
  readonly next: string;
  /** On whatever else runs: other containers, and deployments that were superseded while they went on. */
  readonly held: readonly string[];
}

/** The cluster may be an ARN. */
export function deploymentTags(cluster: string, service: string): DeploymentTags {
  const tag = (role?: string) => fitted(nameOf(cluster, service, role));
  return {
    current: tag(),
    previous: tag('previous'),
    next: tag('next'),
    held: [1, 2, 3, 4].map((number) => tag(`held-${number}`)),
  };
}

/** The tag that says "this service runs this image"; the lifecycle policy's first rule keeps it. */
export function deploymentTag(cluster: string, service: string): string {
  return deploymentTags(cluster, service).current;
}

/** Where tags cannot move: a tag of an image's own, which it keeps for good. */
export function lastingTag(cluster: string, service: string, digest: string): string {
  return fitted(
    nameOf(cluster, service, isUnknown(digest) ? digest : digest.replace('sha256:', '').slice(0, 12)),
  );
}

/** The service that a deployment tag belongs to; undefined for other tags, and for one that was cut. */
export function serviceOfTag(
  tag: string,
): { readonly cluster: string; readonly service: string } | undefined {
  const [prefix, cluster, service, ...more] = tag.split('.');
  if (`${prefix}.` !== reserved || !cluster || !service || more.length > 1) return undefined;
  return tag.length < longest ? { cluster, service } : undefined;
}

function nameOf(cluster: string, service: string, role?: string): string {
  return [`${reserved}${cluster.split('/').at(-1)}`, service, ...(role ? [role] : [])].join('.');
}

/** A name too long for a tag is cut and made unique by a hash. */
function fitted(name: string): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${name.slice(0, longest - hash.length - 1)}-${hash}`;
}
