import { ShipError } from '../errors.js';
import { ecrRegistry } from '../plan/ecr-registry.js';
import type { ScannedImage } from '../plan/scan-targets.js';
import { repositoryOf } from '../plan/task-definition.js';
import type { DeployedImage } from './image.js';
import { learn, notice, type Run, runStage } from './run.js';

/** The existing image to deploy, a tag of this account's ECR pinned to its digest; undefined when one is to be built. */
export async function readGivenImage(run: Run): Promise<DeployedImage | undefined> {
  const { reference } = run.config.image;
  if (reference === undefined) return undefined;
  return runStage(run, 'image', async () => {
    const inEcr = await findInEcr(run, reference);
    const digest = reference.split('@')[1] ?? inEcr?.digest;
    const pinned = digest === undefined ? reference : `${repositoryOf(reference)}@${digest}`;
    if (digest === undefined) {
      notice(
        run,
        `${reference} is not pinned to a digest: what the tag points at may change under the service.`,
      );
    }
    learn(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
    return {
      fact: { reference: pinned, ...(inEcr === undefined ? {} : { inEcr }) },
      summary: `given: ${pinned}`,
    };
  });
}

/** The image when the reference is in an ECR registry that we can ask; undefined for any other registry. */
async function findInEcr(run: Run, reference: string): Promise<ScannedImage | undefined> {
  const uri = repositoryOf(reference);
  const [, digest] = reference.split('@');
  if (digest !== undefined) return findByDigest(run, uri, digest);
  const name = await repositoryInEcr(run, uri);
  if (name === undefined) return undefined;
  const tag = reference.slice(uri.length + 1) || 'latest';
  const [image] = await run.ports.ecr.findTags(name, [tag]);
  if (image !== undefined) return { repository: name, digest: image.digest, manifest: image.manifest };
  throw new ShipError('image-not-found', `Repository ${name} has no image tagged ${tag}.`, {
    remedy: 'Check the option image, or ship the commit first so that its image is pushed.',
  });
}

/** A digest needs no look-up to be deployed, only to be scanned. */
async function findByDigest(run: Run, uri: string, digest: string): Promise<ScannedImage | undefined> {
  if (run.config.scan.gate === 'off') return undefined;
  const registry = ecrRegistry(uri);
  if (registry !== undefined) {
    const region = await run.ports.identity.region();
    const { repository, registryId } = registry;
    return registry.region === region ? { repository, registryId, digest } : undefined;
  }
  // Only a registry with a port can be ECR's stand-in.
  const name = /^[^/]+:\d+\//.test(uri) ? await repositoryInEcr(run, uri) : undefined;
  return name === undefined ? undefined : { repository: name, digest };
}

/** The repository's name when it is one of this account. */
async function repositoryInEcr(run: Run, uri: string): Promise<string | undefined> {
  const [host = '', ...path] = uri.split('/');
  if (!/[.:]/.test(host)) return undefined;
  const repository = await run.ports.ecr.findRepository(path.join('/'));
  return repository?.uri === uri ? repository.name : undefined;
}
