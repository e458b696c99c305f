import { createHash } from 'node:crypto';

/** ECR's longest tag. */
const longest = 128;

/**
 * The moving tag that says "this service runs this image"; the lifecycle policy's first rule keeps it.
 * The cluster may be an ARN; a name too long for a tag is cut and made unique by a hash.
 */
export function deploymentTag(cluster: string, service: string): string {
  const name = `ecs-ship.${cluster.split('/').at(-1)}.${service}`;
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${name.slice(0, longest - hash.length - 1)}-${hash}`;
}
