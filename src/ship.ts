import type { Config } from './config/config.js';
import { ShipError } from './errors.js';
import type { Outcome } from './outcome.js';
import { type CiContext, outsideCi } from './plan/ci-context.js';
import { revisionTags } from './plan/revision-tags.js';
import type { SavedService } from './plan/saved-plan.js';
import type { Ports } from './ports.js';
import type { Report } from './report/report-event.js';
import { type Checked, check } from './steps/check.js';
import { type Company, recalledFor } from './steps/company.js';
import { failed, planned, proven, settled, tellPlan } from './steps/conclude.js';
import { foresee } from './steps/foresee.js';
import { holdStill, holdToPlan, quietly } from './steps/hold-to-plan.js';
import { keepRunning, keepStable } from './steps/lifecycle/deployment-tags.js';
import { lookAgain } from './steps/look-again.js';
import { planRecord } from './steps/plan-record.js';
import { proveOffline, provePlanned } from './steps/prove.js';
import { type Provided, provide, rebase } from './steps/provide.js';
import { Journal } from './steps/rehearsal/journal.js';
import { notingPorts } from './steps/rehearsal/noting-ports.js';
import { deregisterOldRevisions } from './steps/revisions/deregister-old-revisions.js';
import type { Run } from './steps/run.js';
import { tellScanBeside } from './steps/scan/scan-beside.js';
import { updateService } from './steps/service.js';
import { findServiceUrl } from './steps/service-url.js';
import { takeBack } from './steps/take-back.js';
import { provideRevision } from './steps/task-definition.js';
import { type Ending, followDeployment } from './steps/watch/watch.js';

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
  /** The other services of the run, where there are several. */
  readonly company?: Company;
  /** Stops before the first change and reports the plan. */
  readonly dryRun: boolean;
  /** A change that is only proposed, hence a dry run: its image is built and not pushed; `offline`: AWS is asked nothing. */
  readonly proof?: 'planned' | 'offline' | undefined;
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** Told of a dry run's plan, to keep it. */
  readonly onPlan?: (plan: SavedService) => Promise<void>;
  /** A plan that was kept: exactly it is performed, or nothing. */
  readonly saved?: SavedService | undefined;
}

/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
export async function ship(input: ShipInput): Promise<Outcome> {
  const journal = new Journal();
  const plans = input.dryRun || input.saved !== undefined;
  const run = begin(plans ? { ...input, ports: notingPorts(input.ports, journal) } : input);
  try {
    if (input.proof === 'offline') {
      await proveOffline(run);
      return proven(run);
    }
    const checked = await check(run);
    if (input.dryRun) {
      const foreseen = await foresee(run, checked, journal, deliver);
      await input.onPlan?.(planRecord(run, checked, foreseen));
      tellPlan(run, foreseen.plan);
      if (input.proof !== undefined) await provePlanned(run, checked);
      return planned(run, foreseen.plan);
    }
    if (run.saved !== undefined)
      holdToPlan(run, checked, await foresee(quietly(run), checked, journal, deliver));
    const because = await run.company?.begin();
    if (because !== undefined) return settled(run, { verdict: 'not-started', because });
    return settled(run, await standTogether(run, await deliver(run, checked)));
  } catch (error) {
    if (error instanceof ShipError) return failed(run, error);
    throw error;
  } finally {
    await input.ports.builder.close();
  }
}

/** Of several services each stays as it is only as long as the others do not take it back. */
async function standTogether(run: Run, ending: Ending): Promise<Ending> {
  const because = await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
  return because === undefined ? ending : takeBack(run, ending, because);
}

async function deliver(run: Run, checked: Checked, follow = followDeployment): Promise<Ending> {
  const provided = await provide(run, checked, await keepRunning(run, checked.world, checked.given));
  // Whoever provides the image for several services tells what its scan finds.
  const scan = provided.from === undefined ? tellScanBeside(run, provided.image) : undefined;
  try {
    return await deploy(run, checked, provided, follow);
  } finally {
    await scan?.finish();
  }
}

async function deploy(
  run: Run,
  checked: Checked,
  provided: Provided,
  follow: typeof followDeployment,
): Promise<Ending> {
  const { source, file } = checked;
  const before = await run.company?.turn();
  if (before !== undefined) return { verdict: 'not-started', because: before };
  const world = await lookAgain(run, source, checked.world);
  holdStill(run, checked.world, world);
  const { image, rendered, marks } =
    world.revision === checked.world.revision ? provided : await rebase(run, { ...checked, world }, provided);
  const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
  const because = recalledFor(run);
  if (because !== undefined) return { verdict: 'not-started', because };
  const revision = await provideRevision(run, world, rendered, tags);
  const ours = await updateService(run, world, revision);
  const url = findServiceUrl(run, world.service);
  const ending: Ending = ours === undefined ? { verdict: 'unchanged' } : await follow(run, ours);
  if (ending.verdict === 'stable') await keepStable(run, marks, image, rendered);
  if (ending.verdict === 'stable') await deregisterOldRevisions(run, world, ours);
  await url;
  return ending;
}

function begin({
  config,
  ports,
  report,
  interrupted,
  runUrl,
  ci = outsideCi,
  live = false,
  company,
  shownValues = [],
  saved,
  dryRun,
  proof,
}: ShipInput): Run {
  const startedAt = ports.clock.now();
  const { cluster, service } = config.target;
  report({
    kind: 'started',
    at: startedAt,
    headline:
      proof === 'offline'
        ? `Building ${service}`
        : `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`,
  });
  return {
    config,
    ports,
    report,
    interrupted,
    runUrl,
    live,
    ci,
    shownValues,
    saved,
    isProposed: proof !== undefined,
    startedAt,
    company,
    known: { facts: {}, stages: [], notices: [] },
  };
}
