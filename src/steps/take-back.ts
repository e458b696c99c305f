import { ShipError } from '../errors.js';
import type { OurDeployment } from '../watch/judge.js';
import { otherFailed } from '../watch/other-failed.js';
import type { FailedService } from './company.js';
import { patiently, stubbornly } from './patiently.js';
import { notice, type Run, runStage } from './run.js';
import { type Ending, followDeployment } from './watch/watch.js';

/** The revisions that a service is taken back from and to. */
interface WayBack {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts a service that this run has changed back on the revision it ran before, and follows that to its end. What the run did
 * not change, or somebody else has changed since, stays as it is. `rolled-back` is only said once ECS calls it done.
 */
export async function takeBack(run: Run, ending: Ending, because: FailedService): Promise<Ending> {
  const { previousTaskDefinitionArn: to, taskDefinitionArn: from } = run.known.facts;
  if (run.known.updated !== true || to === undefined || from === undefined || from === to) return ending;
  // Nobody takes back what takes back.
  const alone: Run = { ...run, company: undefined };
  try {
    const ours = await update(alone, { from, to }, because);
    if (ours === undefined) return ending;
    const back = await followDeployment(alone, ours);
    return concluded(run, ending, back, { to, because });
  } catch (error) {
    if (!(error instanceof ShipError) || run.interrupted.aborted) throw error;
    return stayed(run, ending, to, error.message);
  }
}

/** Undefined where the service no longer runs what we gave it. */
async function update(run: Run, { from, to }: WayBack, because: FailedService) {
  return runStage<OurDeployment | undefined>(run, 'service', async () => {
    const { ecs, clock } = run.ports;
    const { cluster, service } = run.config.target;
    const now = await patiently(run, stubbornly, () => ecs.describeService(cluster, service));
    if (now.taskDefinitionArn !== from) {
      const summary = `runs ${nameOf(now.taskDefinitionArn)} by now, which is left as it is`;
      return { fact: undefined, summary, skipped: true };
    }
    notice(run, `${because.name} failed, so ecs-ship takes ${service} back to ${nameOf(to)}.`);
    const after = await patiently(run, stubbornly, () =>
      ecs.updateService({ cluster, service, taskDefinition: to }),
    );
    const primary = after.deployments.find((one) => one.status === 'PRIMARY');
    const id = primary?.id ?? '';
    const createdAt = primary?.createdAt ?? clock.now();
    const ours = { id, createdAt, taskDefinitionArn: to, startsDeployment: true, desired: after.desired };
    return { fact: ours, summary: `started ${id}: back to ${nameOf(to)}` };
  });
}

interface Back {
  readonly to: string;
  readonly because: FailedService;
}

function concluded(run: Run, ending: Ending, back: Ending, { to, because }: Back): Ending {
  if (back.verdict === 'cancelled') return { verdict: 'cancelled', left: 'rolling-back' };
  if (back.verdict !== 'stable') return stayed(run, ending, to, back.diagnosis?.cause ?? back.verdict);
  const diagnosis = ending.diagnosis ?? otherFailed(because, run.config.target.service);
  return { verdict: 'rolled-back', restored: to, diagnosis };
}

/** What kept it from going back is worth more than why it was to. */
function stayed(run: Run, { diagnosis }: Ending, to: string, why: string): Ending {
  const { service } = run.config.target;
  return {
    verdict: 'failed',
    diagnosis: {
      id: 'not-taken-back',
      cause: `${service} could not be taken back to ${nameOf(to)}: ${why}`,
      evidence: diagnosis === undefined ? [] : [`before that: ${diagnosis.cause}`],
      remedy: `Look at ${service}: update it to ${nameOf(to)} by hand, or ship again.`,
    },
  };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
