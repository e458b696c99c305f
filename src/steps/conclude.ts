import type { ShipError } from '../errors.js';
import { exitCodeOfVerdict, type Outcome, type ShipFacts, type Verdict } from '../outcome.js';
import type { Plan } from '../plan/plan.js';
import type { Run } from './run.js';
import type { Ending } from './watch/watch.js';

/** The outcome of a run that ECS (or a finding that nothing is to do) has decided. */
export function settled(run: Run, ending: Ending): Outcome {
  const { verdict, diagnosis } = ending;
  return end(run, {
    ...common(run),
    verdict,
    exitCode: exitCodeOfVerdict(verdict),
    headline: headline(run, ending),
    ...(diagnosis === undefined ? {} : { diagnosis }),
  });
}

/** The outcome of a run that failed or was refused before ECS could decide anything. */
export function failed(run: Run, error: ShipError): Outcome {
  if (run.interrupted.aborted) return settled(run, { verdict: 'cancelled' });
  const { code, message, remedy, evidence, docs } = error;
  return end(run, {
    ...common(run),
    verdict: 'failed',
    exitCode: error.exitCode,
    headline: message,
    failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
  });
}

export function tellPlan(run: Run, plan: Plan): void {
  run.report({ kind: 'planned', at: run.ports.clock.now(), plan });
}

/** The outcome of a run that asked AWS nothing. */
export function proven(run: Run): Outcome {
  const isBuilt = run.known.stages.some(({ stage }) => stage === 'image');
  const headline = isBuilt
    ? 'The image can be built; nothing was pushed, planned or deployed.'
    : 'There is no image to build; nothing was planned or deployed.';
  return end(run, { ...common(run), verdict: 'checked', exitCode: 0, headline });
}

/** The outcome of a dry run, whose plan was told. */
export function planned(run: Run, plan: Plan): Outcome {
  const headline = plan.changes
    ? 'Nothing was changed: this is what a run would do.'
    : 'A run would change nothing.';
  return end(run, { ...common(run), verdict: 'planned', exitCode: 0, headline });
}

function common(run: Run) {
  const { facts, stages, notices } = run.known;
  return {
    facts,
    stages,
    notices,
    durationSeconds: Math.round((run.ports.clock.now() - run.startedAt) / 100) / 10,
  };
}

function end(run: Run, outcome: Outcome): Outcome {
  run.report({ kind: 'ended', at: run.ports.clock.now(), outcome });
  return outcome;
}

function headline(run: Run, ending: Ending): string {
  const { verdict, left, restored, next, because } = ending;
  if (ending.headline !== undefined) return ending.headline;
  const { service } = run.config.target;
  const { facts } = run.known;
  const ours = nameOf(facts.taskDefinitionArn);
  const before = nameBefore(restored, facts);
  const sentences: Readonly<Record<Verdict, string>> = {
    stable: `${service} is stable on ${ours}.`,
    unchanged: `${service} runs ${ours} already: nothing to do.`,
    'rolled-back': `${service} was rolled back from ${ours} to ${before}, which serves again.`,
    failed: `The deployment of ${ours} failed and was not rolled back; ${service} may run it in part.`,
    stopped: `The deployment of ${ours} was stopped before it was done.`,
    superseded: `Another deployment of ${service} replaced ${ours} before it was done.`,
    'timed-out': `${service} is not stable on ${ours} yet; ${next ?? 'ECS goes on without us.'}`,
    cancelled: `Interrupted${interrupted(run, ours, before, left)}.`,
    planned: '',
    checked: '',
    'not-started': `${service} was not started, because ${because?.name} ${because?.how}.`,
  };
  return sentences[verdict];
}

/** What is true now, and what ECS does next, when nobody watches any more. */
function interrupted(run: Run, ours: string | undefined, before: string, left: Ending['left']): string {
  const { known, config } = run;
  const { service } = config.target;
  if (known.updateUnanswered)
    return ` before ECS said whether it deploys ${ours}: look at ${service} before the next run`;
  if (known.facts.deploymentId === undefined) return ' before the service was touched';
  if (left === 'asked-to-end')
    return `; ECS was asked to end the deployment of ${ours} and does so without us`;
  if (left === 'rolling-back')
    return `; ECS goes on rolling ${service} back from ${ours} to ${before} without us`;
  return `; ECS goes on deploying ${ours} without us`;
}

/** A deployment that was only followed began before we could see what ran. */
function nameBefore(restored: string | undefined, facts: ShipFacts): string {
  const { previousTaskDefinitionArn: previous, taskDefinitionArn } = facts;
  const seen = restored ?? (previous === taskDefinitionArn ? undefined : previous);
  return nameOf(seen) ?? 'what ran before';
}

function nameOf(arn: string | undefined): string | undefined {
  return arn?.split('/').at(-1);
}
