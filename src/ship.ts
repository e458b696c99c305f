import type { Config } from './config/config.js';
import { ShipError } from './errors.js';
import type { Outcome } from './outcome.js';
import { describePlan } from './plan/describe-plan.js';
import { revisionTags } from './plan/revision-tags.js';
import type { Ports } from './ports.js';
import type { Report } from './report/report-event.js';
import { failed, planned, settled } from './steps/conclude.js';
import { readGivenImage } from './steps/given-image.js';
import { planImage, provideImage } from './steps/image.js';
import { applyLifecycle, protectDeployedImage } from './steps/lifecycle.js';
import { checkDeploymentOrder } from './steps/order.js';
import { ensureRepository } from './steps/repository.js';
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
  const [source, given, world, file] = await together([
    reading,
    readGivenImage(run),
    readWorld(run, reading),
    readDefinitionFile(run),
  ]);
  const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
  renderFor(run, world, file, named);
  const [image] = await together([
    source && planImage(run, source, world),
    checkDeploymentOrder(run, source, world),
  ]);
  return { source, given, world, file, image };
}

type Checked = Awaited<ReturnType<typeof check>>;

async function deliver(run: Run, checked: Checked): Promise<Ending> {
  const provided = await provide(run, checked);
  const scan = tellScanBeside(run, provided.image);
  try {
    return await deploy(run, checked, provided);
  } finally {
    await scan.finish();
  }
}

type Provided = Awaited<ReturnType<typeof provide>>;

async function deploy(
  run: Run,
  { source, world, file }: Checked,
  { image, repository }: Provided,
): Promise<Ending> {
  const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
  const revision = await provideRevision(run, world, renderFor(run, world, file, image.reference), tags);
  const ours = await updateService(run, world, revision);
  const url = findServiceUrl(run, world.service);
  const ending: Ending = ours === undefined ? { verdict: 'unchanged' } : await followDeployment(run, ours);
  const serves = ending.verdict === 'stable' || ending.verdict === 'unchanged';
  if (serves && repository !== undefined && image.tagged !== undefined) {
    await protectDeployedImage(run, repository, image.tagged, world.tags);
  }
  await url;
  return ending;
}

/** The image in its repository, let through by the scan's gate; the lifecycle policy is set meanwhile. */
async function provide(run: Run, { source, given, world, image: planned }: Checked) {
  if (given !== undefined) {
    await gateOnScan(run, given);
    return { image: given, repository: undefined };
  }
  if (source === undefined || planned === undefined) throw new Error('neither a source nor a given image');
  const ensuring = ensureRepository(run, world.repository);
  const providing = provideImage(run, source, planned, ensuring);
  const [image, repository] = await together([
    providing,
    ensuring,
    providing.then((one) => gateOnScan(run, one)),
    ensuring.then((one) => applyLifecycle(run, one, world.lifecyclePolicy)),
  ]);
  return { image, repository };
}

function begin({ config, ports, report, interrupted, runUrl, live = false, dryRun }: ShipInput): Run {
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
    startedAt,
    known: { facts: {}, stages: [], notices: [] },
  };
}
