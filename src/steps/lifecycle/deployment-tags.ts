import { imagesIn } from '../../plan/lifecycle-images.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { DeployedImage } from '../image/image.js';
import type { Run } from '../run.js';
import type { World } from '../world.js';
import { type Marks, openGivenMarks, openMarks } from './marks.js';
import { forgiving, mark } from './put-marks.js';
import { runningImages } from './running-images.js';

/** Before anything is changed: what runs now is marked, so that neither a policy nor a moved tag can cost it. */
export async function keepRunning(
  run: Run,
  world: World,
  given: DeployedImage | undefined,
): Promise<Marks | undefined> {
  const marks = given
    ? await openGivenMarks(run, given.reference, world)
    : world.repository && openMarks(run, world.repository, world.tags);
  if (marks !== undefined) await forgiving(run, () => markRunning(run, marks, world));
  return marks;
}

/** While a deployment goes on, the current tag stays on the image that a rollback would restore. */
async function markRunning(run: Run, marks: Marks, world: World): Promise<void> {
  const { settled, main, others } = await runningImages(run, marks.repository, world);
  marks.running = settled ? others : [main, ...others].flatMap((digest) => digest ?? []);
  const before = marks.now.get(marks.names.current);
  const moves = settled && main !== undefined && main !== before;
  await mark(run, marks, { ...(moves ? { current: main, previous: before } : {}), others: marks.running });
}

/** Before the service is updated: the image to deploy is marked, however the deployment ends and whoever sees it. */
export async function keepNext(
  run: Run,
  marked: Marks | undefined,
  repository: Repository | undefined,
  image: DeployedImage,
  definition: JsonObject,
): Promise<Marks | undefined> {
  const marks = marked ?? (repository && openMarks(run, repository, []));
  const digest = marks && digestOf(marks, image);
  if (marks === undefined || digest === undefined) return undefined;
  const current = marks.now.get(marks.names.current);
  const others = [...marks.running, ...besides(marks, definition), ...(current ? [current] : [])];
  await forgiving(run, () => mark(run, marks, { next: digest === current ? undefined : digest, others }));
  return marks;
}

/** After a stable deployment: its image becomes the current one, and what that replaces the previous one. */
export async function keepStable(
  run: Run,
  marks: Marks | undefined,
  image: DeployedImage,
  definition: JsonObject,
): Promise<void> {
  const current = marks && digestOf(marks, image);
  if (marks === undefined || current === undefined) return;
  const before = marks.now.get(marks.names.current);
  const others = [...marks.running, ...besides(marks, definition)];
  const previous = before === current ? undefined : before;
  await forgiving(run, () => mark(run, marks, { current, previous, others }));
}

function besides(marks: Marks, definition: JsonObject): string[] {
  return imagesIn(definition, marks.repository.uri).flatMap(({ digest }) => digest ?? []);
}

/** Undefined for an image of which only the tag is known. */
function digestOf(marks: Marks, { tagged, reference }: DeployedImage): string | undefined {
  if (tagged !== undefined) marks.images.set(tagged.digest, tagged);
  return tagged?.digest ?? reference.split('@')[1];
}
