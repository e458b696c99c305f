import type { Repository } from '../ports.js';
import type { Checked } from './check.js';
import { finishImage } from './image/finish-image.js';
import { type DeployedImage, provideImage } from './image/image.js';
import { ensureRepository } from './image/repository.js';
import { keepNext, keepRunning } from './lifecycle/deployment-tags.js';
import { applyLifecycle } from './lifecycle/lifecycle.js';
import { type Marks, markNames } from './lifecycle/marks.js';
import { patiently, stubbornly } from './patiently.js';
import type { Run } from './run.js';
import { gateOnScan } from './scan/scan-gate.js';
import { renderFor } from './task-definition.js';
import { together } from './together.js';

/** The image where ECS will pull it, the definition that names it, and the tags that keep it. */
export type Provided = Awaited<ReturnType<typeof provide>>;

/** Another revision runs since: what it brought stays in ours, and its image is the one to go back to. */
export async function rebase(run: Run, checked: Checked, { image, marks }: Provided): Promise<Provided> {
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
  return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered) };
}

/**
 * The image in its repository, kept from now on and let through by the scan's gate; the lifecycle policy of a new one is
 * set meanwhile.
 */
export async function provide(run: Run, checked: Checked, marked: Marks | undefined) {
  const { source, given, world, file, policy, repository: decision, image: planned } = checked;
  const keep = async (image: DeployedImage, repository?: Repository) => {
    const rendered = renderFor(run, world, file, image.reference);
    return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered) };
  };
  if (given !== undefined) {
    await gateOnScan(run, given);
    return keep(given);
  }
  if (source === undefined || decision === undefined || planned === undefined)
    throw new Error('neither a source nor a given image');
  const ensuring = ensureRepository(run, decision);
  const setting = ensuring.then((one) => applyLifecycle(run, one, world, policy));
  // A policy that would take what is in use is refused before the build.
  if (world.repository !== undefined) await setting;
  const providing = provideImage(run, source, planned, ensuring).then(async (image) =>
    keep(image, await ensuring),
  );
  const [provided] = await together([
    providing,
    providing.then(({ image }) => gateOnScan(run, image)),
    providing.then(async ({ image }) =>
      finishImage(run, { planned, image, definition: checked.definition, world, repository: await ensuring }),
    ),
    setting,
  ]);
  return provided;
}
