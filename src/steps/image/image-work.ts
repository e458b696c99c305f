import type { ShipFacts } from '../../outcome.js';
import { imageKey } from '../../plan/services/image-key.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { Checked } from '../check.js';
import { once } from '../company.js';
import { learn, type Run, runStage } from '../run.js';
import { gateOnScan } from '../scan/scan-gate.js';
import { together } from '../together.js';
import { type DeployedImage, provideImage } from './image.js';
import { copyImage } from './push-to.js';
import { repositoryWork } from './repository-work.js';

/** An image that is being provided. */
export interface ImageWork {
  readonly image: Promise<DeployedImage>;
  /** The same, once it is in its repository: its tags may still be added. */
  readonly arrived: Promise<DeployedImage>;
  readonly repository: Promise<Repository>;
  /** The scan's gate, the copies and the lifecycle policy. */
  readonly rest: Promise<unknown>;
  /** The service that provides it, where that is another one. */
  readonly from?: string;
}

interface OwnWork extends ImageWork {
  /** What the run that provides it knows of it. */
  readonly facts: Promise<ShipFacts>;
}

/** Provides the image; of several services that deploy it only the first does. */
export function imageWork(run: Run, checked: Checked, looking: () => Promise<unknown>): ImageWork {
  const { value, from } = once(run, workOf(run), () => begin(run, checked, looking));
  if (from === undefined) return value;
  const image = follow(run, value, from);
  return { ...value, from, image, arrived: image };
}

/** The other service of the run that provides our image, where there is one. */
export function imageProvider(run: Run): string | undefined {
  return run.company?.provider(workOf(run));
}

function workOf({ config }: Run): string {
  return `image ${imageKey(config)}`;
}

function begin(run: Run, checked: Checked, looking: () => Promise<unknown>): OwnWork {
  const { source, image: planned, world } = checked;
  if (source === undefined || planned === undefined) throw new Error('neither a source nor a given image');
  const { repository, lifecycle } = repositoryWork(run, checked);
  // A policy that would take what is in use is refused before the build.
  const before = world.repository === undefined ? Promise.resolve() : lifecycle;
  let arrive: (image: DeployedImage) => void = () => undefined;
  const arriving = new Promise<DeployedImage>((resolve) => {
    arrive = resolve;
  });
  const image = before.then(() => provideImage(run, source, planned, repository, { arrive, looking }));
  const arrived = Promise.race([arriving, image]);
  const rest = together([
    image.then((one) => gateOnScan(run, one)),
    image.then(async ({ tagged }) => {
      const order = { repository: await repository, tags: planned.decision.tags };
      if (tagged !== undefined) await copyImage(run, { ...order, image: tagged });
    }),
    lifecycle,
  ]);
  const facts = image.then(() => imageFacts(run));
  for (const one of [image, arrived, rest, facts]) one.catch(() => undefined);
  return { image, arrived, repository, rest, facts };
}

function imageFacts({ known }: Run): ShipFacts {
  const { image, imageUri, digest, tags } = known.facts;
  return Object.fromEntries(
    Object.entries({ image, imageUri, digest, tags }).filter(([, value]) => value !== undefined),
  );
}

function follow(run: Run, { image, facts }: OwnWork, from: string): Promise<DeployedImage> {
  return runStage(run, 'image', async (voice) => {
    voice.progress(`same image as ${from}`);
    const [fact, told] = await Promise.all([image, facts]);
    learn(run, told);
    return { fact, summary: `same image as ${from}: ${told.digest?.slice(0, 19)}`, skipped: true };
  });
}
