import { begin } from './begin.js';
import type { Config } from './config/config.js';
import { ShipError } from './errors.js';
import type { Outcome } from './outcome.js';
import type { CiContext } from './plan/ci-context.js';
import type { RollbackWish } from './plan/rollback/rollback-wish.js';
import type { SavedService } from './plan/saved-plan.js';
import type { Ports } from './ports.js';
import type { Report } from './report/report-event.js';
import { check } from './steps/check.js';
import type { Company } from './steps/company.js';
import { failed, proven, settled } from './steps/conclude.js';
import { Journal } from './steps/rehearsal/journal.js';
import { notingPorts } from './steps/rehearsal/noting-ports.js';

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
  /** Goes back to a revision that there is, instead of shipping a commit. */
  readonly rollback?: RollbackWish | undefined;
  /** The first line of the report; unset: that of a ship, or of a plan. */
  readonly headline?: string | undefined;
  /** Notices that there are before it begins. */
  readonly remarks?: readonly string[];
}

/** What is done with a service: a ship, or another verb that is told and reported like one. */
export type Work = (input: ShipInput) => Promise<Outcome>;

/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
export async function ship(input: ShipInput): Promise<Outcome> {
  const journal = new Journal();
  const plans = input.dryRun || input.saved !== undefined;
  const over = new AbortController();
  const begun = begin(plans ? { ...input, ports: notingPorts(input.ports, journal) } : input);
  let run = plans || input.company !== undefined ? begun : { ...begun, early: over.signal };
  try {
    if (input.proof === 'offline') {
      const { proveOffline } = await import('./steps/prove.js');
      await proveOffline(run);
      return proven(run);
    }
    if (input.rollback !== undefined) {
      const { aimBack } = await import('./steps/rollback/aim-back.js');
      run = await aimBack(run, input.rollback);
    }
    const checked = await check(run);
    if (plans) {
      const { planShip, holdShip } = await import('./plan-ship.js');
      if (input.dryRun) return await planShip(run, checked, journal, input);
      await holdShip(run, checked, journal);
    }
    const because = await run.company?.begin();
    if (because !== undefined) return settled(run, { verdict: 'not-started', because });
    const { deliver, standTogether } = await import('./deliver.js');
    return settled(run, await standTogether(run, await deliver(run, checked)));
  } catch (error) {
    if (error instanceof ShipError) return failed(run, error);
    throw error;
  } finally {
    over.abort();
    await input.ports.builder.close();
  }
}
