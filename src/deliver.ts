import { revisionTags } from './plan/revision-tags.js';
import type { Checked } from './steps/check.js';
import { recalledFor } from './steps/company.js';
import { holdStill } from './steps/hold-to-plan.js';
import { keepRunning, keepStable } from './steps/lifecycle/deployment-tags.js';
import { lookAgain, lookingAgain } from './steps/look-again.js';
import type { runRelease } from './steps/one-off/release-task.js';
import { type Provided, provide, rebase } from './steps/provide.js';
import { deregisterOldRevisions } from './steps/revisions/deregister-old-revisions.js';
import { goBack } from './steps/rollback/go-back.js';
import type { Run } from './steps/run.js';
import { tellScanBeside } from './steps/scan/scan-beside.js';
import { updateService } from './steps/service.js';
import { findServiceUrl } from './steps/service-url.js';
import { takeBack } from './steps/take-back.js';
import { provideRevision } from './steps/task-definition.js';
import { type Ending, followDeployment } from './steps/watch/watch.js';
import type { World } from './steps/world.js';
import type { OurDeployment } from './watch/judge.js';

/** Of several services each stays as it is only as long as the others do not take it back. */
export async function standTogether(run: Run, ending: Ending): Promise<Ending> {
  const because = await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
  return because === undefined ? ending : takeBack(run, ending, because);
}

/** From what was checked to how ECS ended the deployment, which `follow` waits for. */
export async function deliver(run: Run, checked: Checked, follow = followDeployment): Promise<Ending> {
  const looking = lookingAgain(run, checked.source, checked.world);
  const marked = await keepRunning(run, checked.world, checked.given);
  const provided = await provide(run, checked, marked, looking);
  // Whoever provides the image for several services tells what its scan finds.
  const scan = provided.from === undefined ? tellScanBeside(run, provided.image) : undefined;
  try {
    return await deploy(run, checked, { provided, looking }, follow);
  } finally {
    await scan?.finish();
  }
}

/** What a deployment begins with. */
interface Ready {
  readonly provided: Provided;
  readonly looking: () => Promise<World>;
}

async function deploy(
  run: Run,
  checked: Checked,
  { provided, looking }: Ready,
  follow: typeof followDeployment,
): Promise<Ending> {
  const { source, file } = checked;
  const before = await run.company?.turn();
  if (before !== undefined) return { verdict: 'not-started', because: before };
  const world = await lookAgain(run, source, await looking());
  holdStill(run, checked.world, world);
  const { image, rendered, marks } =
    world.revision === checked.world.revision ? provided : await rebase(run, { ...checked, world }, provided);
  const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
  const because = recalledFor(run);
  if (because !== undefined) return { verdict: 'not-started', because };
  const revision = await provideRevision(run, world, rendered, tags);
  const released = { revision, definition: rendered, service: world.service };
  const unreleased = await release(run, 'release-command', released);
  if (unreleased !== undefined) return unreleased;
  const now = await afterRelease(run, source, world);
  const recalled = recalledFor(run);
  if (recalled !== undefined) return { verdict: 'not-started', because: recalled };
  let url: Promise<void> | undefined;
  const { ours, ending } = await bring(run, now, revision, (...given) => {
    url ??= findServiceUrl(run, world.service);
    return follow(...given);
  });
  if (ending.verdict === 'stable') await keepStable(run, marks, image, rendered);
  if (ending.verdict === 'stable') await deregisterOldRevisions(run, world, ours);
  await (url ?? findServiceUrl(run, world.service));
  const after = ending.verdict === 'stable' ? await release(run, 'after-command', released) : undefined;
  return after ?? ending;
}

/** While a command runs others deploy as well: ours is not put over a newer commit. */
async function afterRelease(run: Run, source: Checked['source'], world: World): Promise<World> {
  if (run.config.release === undefined) return world;
  const now = await lookAgain(run, source, world);
  holdStill(run, world, now);
  return now;
}

/** Most ships run no command, and load nothing of it. */
const release: typeof runRelease = async (run, ...given) => {
  if (run.config.release === undefined) return undefined;
  return (await import('./steps/one-off/release-task.js')).runRelease(run, ...given);
};

interface Brought {
  readonly ours?: OurDeployment | undefined;
  readonly ending: Ending;
}

/** Gives the service the revision and follows that to its end. */
async function bring(
  run: Run,
  world: World,
  revision: string,
  follow: typeof followDeployment,
): Promise<Brought> {
  if (run.wayBack !== undefined) return { ending: await goBack(run, run.wayBack, world, follow) };
  const ours = await updateService(run, world, revision);
  return { ours, ending: ours === undefined ? { verdict: 'unchanged' } : await follow(run, ours) };
}
