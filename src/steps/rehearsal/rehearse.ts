import type { Config } from '../../config/config.js';
import type { LogPlace, LogStreamName } from '../../ports/logs-port.js';
import type { OurDeployment } from '../../watch/judge.js';
import type { Checked } from '../check.js';
import type { Company } from '../company.js';
import type { PolicyCheck } from '../lifecycle/lifecycle-check.js';
import { notice, type Run } from '../run.js';
import type { Ending } from '../watch/watch.js';
import type { Journal } from './journal.js';
import { notingPorts } from './noting-ports.js';
import type { Rehearsal } from './rehearsal.js';
import { rehearsedBuilder, rehearsedRegistry } from './rehearsed-build.js';
import { rehearsedEcr } from './rehearsed-ecr.js';
import { rehearsedEcs } from './rehearsed-ecs.js';
import { rehearsedScans } from './rehearsed-scans.js';

/** From what was checked to the end of a run; `follow` is what watches the deployment. */
export type Deliver = (
  run: Run,
  checked: Checked,
  follow: (run: Run, ours: OurDeployment) => Promise<Ending>,
) => Promise<Ending>;

/**
 * Plays a run with stand-ins for all that changes anything, so that the plan is made by the very code that performs it.
 * Throws where a run would be refused.
 */
export async function rehearse(
  run: Run,
  checked: Checked,
  journal: Journal,
  preview: PolicyCheck | undefined,
  deliver: Deliver,
): Promise<void> {
  const rehearsal = { checked, journal, preview, images: new Map() };
  // What is only played was not done.
  const known = { ...run.known, notices: [...run.known.notices], stages: [] };
  const config = { ...run.config, update: withoutOldRevisions(run.config.update) };
  const alone = { report: () => undefined, ports: stage(run, rehearsal), company: unhurried(run.company) };
  const rehearsing: Run = { ...run, config, known, ...alone };
  await deliver(rehearsing, checked, async (_run, ours) => {
    noteWatch(run, checked, journal, ours);
    return { verdict: 'stable' };
  });
  const told = new Set(run.known.notices);
  for (const message of known.notices) if (!told.has(message)) notice(run, message);
}

/** A rehearsal waits for no other service. */
function unhurried(company: Company | undefined): Company | undefined {
  return company && { ...company, turn: async () => undefined };
}

/** They are reckoned from the new revision, which there is none of. */
function withoutOldRevisions({ keepRevisions: _, ...update }: Config['update']): Config['update'] {
  return update;
}

function stage(run: Run, rehearsal: Rehearsal): Run['ports'] {
  const { ports } = run;
  const standIns = {
    ...ports,
    ecr: rehearsedEcr(ports.ecr, rehearsal),
    imageScans: rehearsedScans(ports.imageScans, rehearsal),
    ecs: rehearsedEcs(ports.ecs, rehearsal),
    // Of tasks that are not run there is nothing to read, and nothing to wait for.
    logs: { ...ports.logs, readOn: async (_stream: LogStreamName, next: LogPlace) => ({ lines: [], next }) },
    clock: { now: () => ports.clock.now(), sleep: async () => undefined },
    builder: rehearsedBuilder(ports.builder, run, rehearsal),
    registry: rehearsedRegistry(rehearsal),
    files: { ...ports.files, writeText: async () => undefined, replaceFolder: async () => undefined },
    context: { ...ports.context, measure: async () => undefined },
  };
  return notingPorts(standIns, rehearsal.journal);
}

/** What following the deployment asks, and what it asks besides when it does not go well. */
function noteWatch(
  { config, live, company }: Run,
  { world }: Checked,
  journal: Journal,
  ours: OurDeployment,
): void {
  const { cluster, service } = config.target;
  const subject = { cluster, services: [service] };
  journal.call('ecs.describeService', subject);
  if (ours.startsDeployment) {
    journal.call('ecs.listServiceDeployments', subject);
    journal.call('ecs.describeServiceDeployment', subject);
  }
  const note = (verb: Parameters<Journal['mayCall']>[0]) => journal.mayCall(verb, subject);
  note('ecs.findStoppedTasks');
  note('ecs.findRunningTasks');
  note('logs.lastLines');
  const { onFailure, onCancel } = config.watch;
  if (onFailure === 'rollback' || onCancel !== 'leave' || company?.mayTakeBack)
    note('ecs.stopServiceDeployment');
  if (world.service.targetGroupArns.length === 0) return;
  note('loadBalancing.findHealthCheck');
  note('loadBalancing.findUnhealthyTargets');
  if (live) note('loadBalancing.countTargets');
}
