import type { Config } from './config/config.js';
import { ShipError } from './errors.js';
import type { Outcome } from './outcome.js';
import { type CiContext, outsideCi } from './plan/ci-context.js';
import { copyTargets } from './plan/copy-target.js';
import { describePlan } from './plan/describe-plan.js';
import { revisionTags } from './plan/revision-tags.js';
import type { Ports, Repository } from './ports.js';
import type { Report } from './report/report-event.js';
import { failed, planned, settled } from './steps/conclude.js';
import { keepNext, keepRunning, keepStable } from './steps/deployment-tags.js';
import { finishImage } from './steps/finish-image.js';
import { readGivenImage } from './steps/given-image.js';
import { type DeployedImage, planImage, provideImage } from './steps/image.js';
import { applyLifecycle } from './steps/lifecycle.js';
import { readPolicyFile } from './steps/lifecycle-file.js';
import type { Marks } from './steps/marks.js';
import { checkDeploymentOrder } from './steps/order.js';
import { checkImagePlatform } from './steps/platform.js';
import { ensureRepository, planRepository, withRepository } from './steps/repository.js';
import type { Run } from './steps/run.js';
import { tellScanBeside } from './steps/scan-beside.js';
import { gateOnScan } from './steps/scan-gate.js';
import { updateService } from './steps/service.js';
import { findServiceUrl } from './steps/service-url.js';
import { readSource } from './steps/source.js';
import { provideRevision, readDefinitionFile, renderFor } from './steps/task-definition.js';
import { together } from './steps/together.js';
import { type Ending, followDeployment } from './steps/watch.js';
import { readWorld } from './steps/world.js';

/** What one run of the core is given. */
export interface ShipInput {
  readonly config: Config;
  readonly ports: Ports;
  readonly report: Report;
  readonly interrupted: AbortSignal;
  /** The CI run's page, remembered with the revision. */
  readonly runUrl?: string | undefined;
  /** Somebody watches on a terminal. */
  readonly live?: boolean;
  /** What the CI host says about the run; unset: outside CI. */
  readonly ci?: CiContext;
  /** Stops before the first change and reports the plan. */
  readonly dryRun: boolean;
}

/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
export async function ship(input: ShipInput): Promise<Outcome> {
  const run = begin(input);
  try {
    const checked = await check(run);
    if (input.dryRun) return planned(run, describePlan({ config: input.config, ...checked }));
    return settled(run, await deliver(run, checked));
  } catch (error) {
    if (error instanceof ShipError) return failed(run, error);
    throw error;
  } finally {
    await input.ports.docker.close();
  }
}

/** Everything that can be known, and refused, before anything is changed. */
async function check(run: Run) {
  const reading = readSource(run);
  const [source, given, world, file, policy] = await together([
    reading,
    readGivenImage(run),
    readWorld(run, reading),
    readDefinitionFile(run),
    readPolicyFile(run),
  ]);
  const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
  const definition = renderFor(run, world, file, named);
  copyTargets(run.config.image.pushTo);
  const repository = source && planRepository(run, source, world);
  const [image] = await together([
    source && planImage(run, source, withRepository(world, repository), definition),
    given?.located && checkImagePlatform(run, world, definition, given.located),
    checkDeploymentOrder(run, source, world),
  ]);
  return { source, given, world, file, policy, definition, repository, image };
}

type Checked = Awaited<ReturnType<typeof check>>;

async function deliver(run: Run, checked: Checked): Promise<Ending> {
  const provided = await provide(run, checked, await keepRunning(run, checked.world, checked.given));
  const scan = tellScanBeside(run, provided.image);
  try {
    return await deploy(run, checked, provided);
  } finally {
    await scan.finish();
  }
}

async function deploy(
  run: Run,
  { source, world, file }: Checked,
  { image, rendered, marks }: Provided,
): Promise<Ending> {
  const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
  const revision = await provideRevision(run, world, rendered, tags);
  const ours = await updateService(run, world, revision);
  const url = findServiceUrl(run, world.service);
  const ending: Ending = ours === undefined ? { verdict: 'unchanged' } : await followDeployment(run, ours);
  if (ending.verdict === 'stable') await keepStable(run, marks, image, rendered);
  await url;
  return ending;
}

type Provided = Awaited<ReturnType<typeof provide>>;

/**
 * The image in its repository, kept from now on and let through by the scan's gate; the lifecycle policy of a new one is
 * set meanwhile.
 */
async function provide(run: Run, checked: Checked, marked: Marks | undefined) {
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

function begin({
  config,
  ports,
  report,
  interrupted,
  runUrl,
  ci = outsideCi,
  live = false,
  dryRun,
}: ShipInput): Run {
  const startedAt = ports.clock.now();
  const { cluster, service } = config.target;
  report({
    kind: 'started',
    at: startedAt,
    headline: `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`,
  });
  return {
    config,
    ports,
    report,
    interrupted,
    runUrl,
    live,
    ci,
    startedAt,
    known: { facts: {}, stages: [], notices: [] },
  };
}
