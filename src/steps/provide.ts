import type { Repository } from '../ports/ecr-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { Checked } from './check.js';
import type { DeployedImage } from './image/image.js';
import { imageWork } from './image/image-work.js';
import { checkImagePlatform } from './image/platform.js';
import { keepNext, keepRunning } from './lifecycle/deployment-tags.js';
import { type Marks, markNames } from './lifecycle/marks.js';
import { patiently, stubbornly } from './patiently.js';
import type { Run } from './run.js';
import { gateOnScan } from './scan/scan-gate.js';
import { renderFor } from './task-definition.js';
import { together } from './together.js';

/** The image where ECS will pull it, the definition that names it, and the tags that keep it. */
export interface Provided {
  readonly image: DeployedImage;
  readonly rendered: JsonObject;
  readonly marks: Marks | undefined;
  /** The service of the run that provided the image, where it was another one. */
  readonly from?: string | undefined;
}

/** Another revision runs since: what it brought stays in ours, and its image is the one to go back to. */
export async function rebase(
  run: Run,
  checked: Checked,
  { image, marks, from }: Provided,
): Promise<Provided> {
  const { repository } = marks ?? {};
  const find = (name: string) => run.ports.ecr.findTags(name, markNames(run));
  const tags = repository ? await patiently(run, stubbornly, () => find(repository.name)) : [];
  const world = { ...checked.world, tags };
  const rendered = renderFor(run, world, checked.file, image.reference);
  const marked = await keepRunning(
    run,
    repository === undefined ? world : { ...world, repository },
    checked.given,
  );
  return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered), from };
}

/** The image in its repository, kept from now on and let through by the scan's gate; `looking` refuses it where it has been overtaken. */
export async function provide(
  run: Run,
  checked: Checked,
  marked: Marks | undefined,
  looking: () => Promise<unknown>,
): Promise<Provided> {
  const { given, world, file } = checked;
  const keep = async (image: DeployedImage, repository?: Repository) => {
    const rendered = renderFor(run, world, file, image.reference);
    return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered) };
  };
  if (given !== undefined) {
    await gateOnScan(run, given);
    return keep(given);
  }
  const work = imageWork(run, checked, looking);
  const [provided] = await together([
    work.arrived.then(async (image) => keep(image, await work.repository)),
    work.arrived.then(async (image) => checkPlatform(run, checked, image, await work.repository)),
    work.image,
    work.rest,
  ]);
  return { ...provided, from: work.from };
}

/** What is built here, or was built for another service, is checked for the platform that this one's tasks run on. */
async function checkPlatform(
  run: Run,
  { image: planned, definition, world }: Checked,
  { tagged: image, held }: DeployedImage,
  { name: repository }: Repository,
): Promise<void> {
  if (image === undefined || planned === undefined || !('builder' in planned)) return;
  await checkImagePlatform(run, world, definition, { repository, image, held });
}
