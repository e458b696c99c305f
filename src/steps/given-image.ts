import { ShipError } from '../errors.js';
import { repositoryOf } from '../plan/task-definition.js';
import type { DeployedImage } from './image.js';
import { learn, notice, type Run, runStage } from './run.js';

/** The existing image to deploy, a tag of this account's ECR pinned to its digest; undefined when one is to be built. */
export async function readGivenImage(run: Run): Promise<DeployedImage | undefined> {
  const { reference } = run.config.image;
  if (reference === undefined) return undefined;
  return runStage(run, 'image', async () => {
    const digest = reference.split('@')[1] ?? (await digestInEcr(run, reference));
    const pinned = digest === undefined ? reference : `${repositoryOf(reference)}@${digest}`;
    if (digest === undefined) {
      notice(
        run,
        `${reference} is not pinned to a digest: what the tag points at may change under the service.`,
      );
    }
    learn(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
    return {
      fact: { reference: pinned },
      summary: `given: ${pinned}`,
    };
  });
}

/** The digest when the reference is in this account's registry; undefined for any other registry. */
async function digestInEcr(run: Run, reference: string): Promise<string | undefined> {
  const uri = repositoryOf(reference);
  const [host = '', ...path] = uri.split('/');
  if (!/[.:]/.test(host)) return undefined;
  const name = path.join('/');
  const repository = await run.ports.ecr.findRepository(name);
  if (repository?.uri !== uri) return undefined;
  const tag = reference.slice(uri.length + 1) || 'latest';
  const [image] = await run.ports.ecr.findTags(name, [tag]);
  if (image !== undefined) return image.digest;
  throw new ShipError('image-not-found', `Repository ${name} has no image tagged ${tag}.`, {
    remedy: 'Check the option image, or ship the commit first so that its image is pushed.',
  });
}
