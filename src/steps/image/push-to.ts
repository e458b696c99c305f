import { ShipError } from '../../errors.js';
import { type CopyTarget, copyTargets } from '../../plan/copy-target.js';
import { type Blob, blobsOf, manifestsOf } from '../../plan/image-parts.js';
import type { RegistryLogin, Repository, TaggedImage } from '../../ports.js';
import { type Run, runStage, type StageVoice } from '../run.js';
import { together } from '../together.js';

/** Blobs that travel at the same time to one repository. */
const width = 3;

/** The image that is copied, and what it is called. */
export interface Copied {
  readonly repository: Repository;
  readonly image: TaggedImage;
  readonly tags: readonly string[];
}

/** Brings the image into the repositories of `push-to`, side by side; what is there already is not sent again. */
export async function copyImage(run: Run, copied: Copied): Promise<void> {
  const targets = copyTargets(run.config.image.pushTo);
  if (targets.length === 0) return;
  await runStage(run, 'copies', async (voice) => {
    const login = lazy(() => run.ports.ecr.login());
    const bytes = await together(targets.map((target) => copyTo(run, target, { ...copied, login, voice })));
    const sent = bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const done = bytes.every((one) => one === undefined);
    const where = targets.map(({ uri }) => uri).join(', ');
    const summary = done ? `already in ${where}` : `in ${where}: ${megabytes(sent)} sent`;
    return { fact: undefined, summary, skipped: done };
  });
}

interface Order extends Copied {
  readonly login: () => Promise<RegistryLogin>;
  readonly voice: StageVoice;
}

/** Gives the bytes that were sent; undefined when everything was there. */
async function copyTo(run: Run, target: CopyTarget, order: Order): Promise<number | undefined> {
  try {
    return await bring(run, target, order);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    const { code, message, remedy, evidence } = error;
    throw new ShipError(code, `${target.uri}: ${message}`, { remedy, evidence, cause: error });
  }
}

async function bring(run: Run, target: CopyTarget, order: Order): Promise<number | undefined> {
  const { ecr } = run.ports;
  const { image, tags, voice } = order;
  const { repository, place } = target;
  const there = await ecr.findTags(repository, [...tags, image.digest], place);
  const missing = tags.filter((tag) => !there.some((one) => one.tag === tag && one.digest === image.digest));
  if (missing.length === 0) return undefined;
  const known = there.some((one) => one.digest === image.digest);
  const sent = known ? 0 : await sendImage(run, target, order);
  await together(missing.map((tag) => ecr.addTag(repository, tag, image, place)));
  voice.progress(`${target.uri}: ${known ? 'tagged' : 'copied'} (${megabytes(sent)} sent)`);
  return sent;
}

/** Layers first, then the manifests that name them: a registry takes them in no other order. */
async function sendImage(run: Run, target: CopyTarget, order: Order): Promise<number> {
  const { ecr } = run.ports;
  const { image, repository: source } = order;
  const children = manifestsOf(image.manifest);
  const parts = children.length === 0 ? [] : await ecr.findTags(source.name, children);
  const manifests = children.length === 0 ? [image] : parts;
  const blobs = new Map(manifests.flatMap((one) => blobsOf(one.manifest).map((blob) => [blob.digest, blob])));
  const missing = await ecr.findMissingLayers(target.repository, [...blobs.keys()], target.place);
  const sent = await sendBlobs(
    run,
    target,
    order,
    missing.flatMap((digest) => blobs.get(digest) ?? []),
  );
  await together(parts.map((one) => ecr.addTag(target.repository, undefined, one, target.place)));
  return sent;
}

async function sendBlobs(
  run: Run,
  target: CopyTarget,
  order: Order,
  blobs: readonly Blob[],
): Promise<number> {
  if (blobs.length === 0) return 0;
  const [from, to] = await together([order.login(), run.ports.ecr.login(target.place)]);
  const waiting = [...blobs];
  let sent = 0;
  const send = async () => {
    for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
      sent += await run.ports.registry.copyBlob({
        from: { login: from, repository: order.repository.name },
        to: { login: to, repository: target.repository },
        blob,
      });
    }
  };
  await together(Array.from({ length: width }, send));
  return sent;
}

function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
