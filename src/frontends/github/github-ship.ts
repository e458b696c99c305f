import type { RunConfig } from '../../config/read-config.js';
import type { ServicesConfig } from '../../config/services/to-services.js';
import type { Outcome } from '../../outcome.js';
import { notesList } from '../../report/notes-list.js';
import type { ShipInput } from '../../ship.js';
import { outcomeExitCode } from '../outcome-exit-code.js';
import { servicesExitCode } from '../services-exit-code.js';
import type { Task } from '../verbs/ship-verb.js';
import { stateNames } from './github-state.js';
import type { GithubStep } from './github-step.js';
import { githubToken } from './github-token.js';
import { type Verified, withVerified, withVerifiedServices } from './verified.js';

/** How a run goes, other than its configuration. */
export interface GithubRun {
  readonly dryRun: boolean;
  readonly proof?: ShipInput['proof'];
  /** What is done in place of a ship. */
  readonly task?: Task;
  /** What was found before. */
  readonly verified?: Verified;
}

/** Lets the core run for one service or several; gives the exit code. */
export async function githubShip(step: GithubStep, asked: RunConfig, how: GithubRun): Promise<number> {
  const { interrupts } = step;
  if (asked.services !== undefined)
    return shipSeveral(step, asked.services, { ...how, ...around(step, asked) });
  const { runShip } = await import('../../commands/ship.js');
  const { config } = asked;
  const told = (outcome: Outcome) => withVerified(outcome, how.verified);
  const outcome = await runShip({
    config,
    report: (event) =>
      step.report(event.kind === 'ended' ? { ...event, outcome: told(event.outcome) } : event),
    dryRun: how.dryRun,
    proof: how.proof,
    work: how.task?.work,
    ...around(step, asked),
    webIdentityToken: (aws) => githubToken(step, aws),
  });
  return outcomeExitCode(told(outcome), interrupts);
}

function around({ commands, env, interrupts, workingDirectory }: GithubStep, { switches }: RunConfig) {
  return {
    shownValues: switches.shownValues,
    workingDirectory,
    environment: env,
    interrupted: interrupts.signal,
    onPrivateFolder: (folder: string) => commands.saveState(stateNames.privateFolder, folder),
  };
}

type SeveralRun = GithubRun & ReturnType<typeof around>;

async function shipSeveral(step: GithubStep, services: ServicesConfig, run: SeveralRun): Promise<number> {
  const { githubServicesReport } = await import('./github-services-report.js');
  const { runShipServices } = await import('../../commands/ship-services.js');
  const { verified, task, ...how } = run;
  const report = githubServicesReport(step);
  if (verified !== undefined) step.besides.unshift(notesList(verified.notes));
  const told = (outcome: Parameters<typeof report.end>[0]) => withVerifiedServices(outcome, verified);
  const outcome = await runShipServices({
    services,
    ...how,
    work: task?.work,
    doing: task?.doing,
    report: { ...report, end: (ended) => report.end(told(ended)) },
    webIdentityToken: (aws) => githubToken(step, aws),
  });
  return servicesExitCode(told(outcome), step.interrupts);
}
