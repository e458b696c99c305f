import type { Config } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { shippedImage } from '../../plan/definition/shipped-image.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import { revisionOrigin } from '../../plan/revision-tags.js';
import { familyOf } from '../../plan/rollback/previous-revision.js';
import type { Ports } from '../../ports.js';
import { patiently, stubbornly } from '../patiently.js';
import type { Past } from './past.js';

/** Whoever looks for it. */
interface Finder {
  readonly config: Config;
  readonly ports: Pick<Ports, 'ecs' | 'ecr' | 'clock' | 'random'>;
  readonly interrupted: AbortSignal;
}

/** Revisions of the family that are looked at. */
const mostLooks = 100;

/**
 * ARN of the revision that was made from a commit: told by its tags, or by its image, which carries the commit as its tag.
 * One that was stable is preferred, then the newest. Throws `revision-unusable`.
 */
export async function findByCommit(run: Finder, commit: string, past: Past): Promise<string> {
  const { ecs } = run.ports;
  const family = familyOf(past.current);
  const stable = past.history
    .filter(({ status }) => status === 'SUCCESSFUL')
    .map((one) => one.taskDefinitionArn);
  const digest = await findDigest(run, commit, past);
  const listed = await patiently(run, stubbornly, () => ecs.listRevisions(family, mostLooks));
  for (const arn of new Set([...stable.filter((one) => listed.includes(one)), ...listed])) {
    const { tags, definition } = await patiently(run, stubbornly, () => ecs.describeTaskDefinition(arn));
    const image = shippedImage(definition, run.config.image.repository) ?? '';
    const isIts = digest !== undefined && image.endsWith(`@${digest}`);
    if (isIts || revisionOrigin(tags).commit?.startsWith(commit) || image.endsWith(`:${commit}`)) return arn;
  }
  throw new ShipError('revision-unusable', `No revision of ${family} was made from commit ${commit}.`, {
    evidence: [`${listed.length} ACTIVE revisions were looked at, by their tags and their images.`],
    remedy:
      'Check the commit, name the revision instead (--to-revision, or --revision of run), or ship the commit: ecs-ship ship.',
  });
}

/** The digest of the image that is tagged with the commit, where the repository may be asked. */
async function findDigest(run: Finder, commit: string, { revision }: Past): Promise<string | undefined> {
  const image = shippedImage(revision.definition, run.config.image.repository) ?? '';
  const address = ecrAddress(repositoryOf(image));
  if (address === undefined) return undefined;
  try {
    return (await run.ports.ecr.findTags(address.repository, [commit], address.place))[0]?.digest;
  } catch (error) {
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}
