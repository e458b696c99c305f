import { ShipError } from '../../errors.js';
import { sizeWords } from '../../plan/build/progress/build-summary.js';
import { type CopyTarget, copyTargets } from '../../plan/copy-target.js';
import type { Repository, TaggedImage } from '../../ports/ecr-port.js';
import { passing } from '../passing.js';
import { briefly, patiently } from '../patiently.js';
import { type Run, runStage, type StageVoice } from '../run.js';
import { together } from '../together.js';
import { addTags } from './add-tags.js';
import { sendImage } from './send-image.js';

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
    const bytes = await together(targets.map((target) => copyTo(run, target, { ...copied, voice })));
    const sent = bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const done = bytes.every((one) => one === undefined);
    const where = targets.map(({ uri }) => uri).join(', ');
    const summary = done ? `already in ${where}` : `in ${where}: ${amount(sent)} sent`;
    return { fact: undefined, summary, skipped: done };
  });
}

interface Order extends Copied {
  readonly voice: StageVoice;
}

/** Gives the bytes that were sent; undefined when everything was there. */
async function copyTo(run: Run, target: CopyTarget, order: Order): Promise<number | undefined> {
  try {
    return await bring(run, target, order);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    const { message, remedy, evidence } = error;
    const code = passing(error) ? 'push-failed' : error.code;
    throw new ShipError(code, `${target.uri}: ${message}`, { remedy, evidence, cause: error });
  }
}

async function bring(run: Run, target: CopyTarget, order: Order): Promise<number | undefined> {
  const { ecr } = run.ports;
  const { image, tags, voice } = order;
  const { repository, place } = target;
  const wanted = [...tags, image.digest];
  const there = await patiently(run, briefly, () => ecr.findTags(repository, wanted, place));
  const missing = tags.filter((tag) => !there.some((one) => one.tag === tag && one.digest === image.digest));
  if (missing.length === 0) return undefined;
  const known = there.some((one) => one.digest === image.digest);
  const sent = known ? 0 : await sendImage(run, { source: order.repository, image, target, voice });
  await addTags(run, { repository, image, tags: missing, ...(place === undefined ? {} : { place }) });
  voice.progress(`${target.uri}: ${known ? 'tagged' : 'copied'} (${amount(sent)} sent)`);
  return sent;
}

function amount(bytes: number): string {
  return bytes === 0 ? 'nothing' : sizeWords(bytes);
}
