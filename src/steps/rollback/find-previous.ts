import { ShipError } from '../../errors.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import { deploymentTags } from '../../plan/deployment-tag.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import { familyOf, isBefore, previousRevision } from '../../plan/rollback/previous-revision.js';
import { briefly, patiently } from '../patiently.js';
import type { Run } from '../run.js';
import type { Past } from './past.js';

/** Revisions that are looked at for a marked image. */
const mostLooks = 30;

/**
 * ARN of the revision that was stable before: by ECS's own history and, where that does not reach so far, by the mark
 * on the image that ran before. Throws `no-earlier-revision`.
 */
export async function findPrevious(run: Run, past: Past): Promise<string> {
  const found = previousRevision(past) ?? (await findByMark(run, past));
  if (found !== undefined) return found;
  const { service, current, going, isKnown } = past;
  const leaving = nameOf(going?.taskDefinitionArn ?? current);
  const why = isKnown
    ? `ECS knows of no deployment of ${service.name} that succeeded before that of ${leaving}.`
    : `What ${service.name} ran before ${leaving} is not known.`;
  throw new ShipError('no-earlier-revision', `There is nothing to go back to: ${why}`, {
    evidence: [
      'ECS keeps the service deployments of 90 days.',
      ...(await olderRevisions(run, leaving, current)),
    ],
    remedy: `Name the revision with --to-revision, or a commit with --to-commit; without an earlier one, ship a commit that works.`,
  });
}

/** The newest older revision whose image carries the mark `previous`. */
async function findByMark(run: Run, { current, revision }: Past): Promise<string | undefined> {
  const image = shippedImage(revision.definition, run.config.image.repository) ?? '';
  const address = ecrAddress(repositoryOf(image));
  if (address === undefined) return undefined;
  const { cluster, service } = run.config.target;
  const { previous } = deploymentTags(cluster, service);
  const { ecr } = run.ports;
  const [marked] = await forgiven(run, () => ecr.findTags(address.repository, [previous], address.place), []);
  if (marked === undefined || image.endsWith(`@${marked.digest}`)) return undefined;
  for (const arn of await listOlder(run, current)) {
    const { definition } = await patiently(run, briefly, () => run.ports.ecs.describeTaskDefinition(arn));
    if (shippedImage(definition, run.config.image.repository)?.endsWith(`@${marked.digest}`)) return arn;
  }
  return undefined;
}

async function listOlder(run: Run, current: string): Promise<readonly string[]> {
  const family = familyOf(current);
  const listed = await forgiven(run, () => run.ports.ecs.listRevisions(family, 2 * mostLooks), []);
  return listed.filter((arn) => arn !== current && isBefore(arn, current)).slice(0, mostLooks);
}

/** Which ones there would be to name. */
async function olderRevisions(run: Run, leaving: string, current: string): Promise<readonly string[]> {
  const names = (await listOlder(run, current)).map(nameOf).filter((name) => name !== leaving);
  if (names.length === 0) return [];
  return [`Older revisions, stable or not: ${names.slice(0, 5).join(', ')}`];
}

async function forgiven<Value>(run: Run, ask: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await patiently(run, briefly, ask);
  } catch (error) {
    if (error instanceof ShipError && !run.interrupted.aborted) return otherwise;
    throw error;
  }
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
