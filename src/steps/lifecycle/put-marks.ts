import { ShipError } from '../../errors.js';
import { lastingTag, reservedTags } from '../../plan/deployment-tag.js';
import { decideMarks, type WantedMarks } from '../../plan/lifecycle-marks.js';
import { notice, type Run } from '../run.js';
import type { Marks } from './marks.js';

/** Puts a service's tags where they are wanted. */
export async function mark(run: Run, marks: Marks, wanted: WantedMarks): Promise<void> {
  if (!marks.movable) return markForGood(run, marks, wanted);
  const { moves, left } = decideMarks(marks.names, marks.now, wanted);
  for (const { tag, digest } of moves) await put(run, marks, tag, digest);
  if (left.length > 0)
    notice(run, `${left.length} more images of ${run.config.target.service} run than can be marked.`);
}

/** A tag that cannot move would keep the wrong image for ever; one of the image's own is never wrong. */
async function markForGood(run: Run, marks: Marks, wanted: WantedMarks): Promise<void> {
  const { cluster, service } = run.config.target;
  const digests = new Set([wanted.current, wanted.next, ...wanted.others].flatMap((one) => one || []));
  const covered = () => [...marks.now.values()];
  const missing = [...digests].filter((digest) => !covered().includes(digest));
  if (missing.length === 0) return;
  const names = missing.map((digest) => lastingTag(cluster, service, digest));
  for (const { tag, digest } of await run.ports.ecr.findTags(marks.repository.name, names))
    marks.now.set(tag, digest);
  const left = missing.filter((digest) => !covered().includes(digest));
  for (const digest of left) await put(run, marks, lastingTag(cluster, service, digest), digest);
  if (left.length > 0) tellLasting(run, marks);
}

function tellLasting(run: Run, { repository }: Marks): void {
  const told = `Tags of ${repository.name} are immutable, so every image that ${run.config.target.service} gets keeps a tag of its own and never expires. Exempt ${reservedTags} from immutability to let old ones expire.`;
  if (!run.known.notices.includes(told)) notice(run, told);
}

async function put(run: Run, marks: Marks, tag: string, digest: string): Promise<void> {
  const { name } = marks.repository;
  const image = marks.images.get(digest) ?? (await run.ports.ecr.findImage(name, digest));
  if (image === undefined) {
    notice(
      run,
      `${name} no longer has ${digest.slice(0, 19)}, which ${run.config.target.service} runs: a task that starts again cannot pull it.`,
    );
    return;
  }
  marks.images.set(digest, image);
  await run.ports.ecr.addTag(name, tag, image);
  marks.now.set(tag, digest);
}

/** A mark that fails is said and forgiven: the deployment itself does not depend on it. */
export async function forgiving<Value>(run: Run, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    notice(run, `An image that runs could not be marked for the lifecycle policy: ${error.message}`);
    return undefined;
  }
}
