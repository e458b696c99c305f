import { filesAdapter } from '../adapters/files.js';
import type { Surroundings } from '../commands/open-ports.js';
import type { ServicesConfig } from '../config/services/to-services.js';
import { ShipError } from '../errors.js';
import type { Outcome } from '../outcome.js';
import type { SignalSource } from '../ports/signal-source.js';
import { githubReport } from '../report/github.js';
import type { Report } from '../report/report-event.js';
import { bugRemedy, bugText } from './error-text.js';
import { bugOutcome, failureOutcome } from './failure-outcome.js';
import { type GithubCommands, githubCommands } from './github-commands.js';
import { githubFiles } from './github-files.js';
import { githubInputs } from './github-inputs.js';
import { githubReportOptions } from './github-report-options.js';
import { stateNames } from './github-state.js';
import { type Interrupts, listenForInterrupts } from './interrupts.js';
import { loadChecked } from './load-checked.js';
import { servicesExitCode } from './services-exit-code.js';

/** AWS's own are 40 characters and more. */
const shortestSecret = 16;

/** What the main step needs of its process. */
export type ActionProcess = SignalSource & {
  readonly exit: (code: number) => void;
  readonly cwd: () => string;
};

/** The main step: inputs in; log, annotations, summary and outputs out. Gives the exit code and never throws. */
export async function runAction(env: NodeJS.ProcessEnv, running: ActionProcess): Promise<number> {
  const commands = githubCommands(env);
  maskSecrets(commands, env);
  const interrupts = listenForInterrupts(running, (code) => running.exit(code));
  commands.saveState(stateNames.run, 'begun');
  const report = openReport(commands, env, interrupts);
  interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
  const code = await ship({
    commands,
    env,
    report,
    interrupts,
    workingDirectory: env.GITHUB_WORKSPACE || running.cwd(),
  }).catch((error: unknown) => end(report, error));
  interrupts.stop();
  // A call that was given up would keep the process until it is answered.
  if (interrupts.signal.aborted) running.exit(code);
  return code;
}

interface Step {
  readonly commands: GithubCommands;
  readonly env: NodeJS.ProcessEnv;
  readonly report: Report;
  readonly interrupts: Interrupts;
  readonly workingDirectory: string;
}

async function ship({ commands, env, report, interrupts, workingDirectory }: Step): Promise<number> {
  const given = { frontEnd: 'github', explicit: githubInputs(env), env } as const;
  const asked = await loadChecked(given, filesAdapter(workingDirectory));
  const around = {
    dryRun: asked.switches.dryRun,
    shownValues: asked.switches.shownValues,
    workingDirectory,
    environment: env,
    interrupted: interrupts.signal,
    onPrivateFolder: (folder: string) => commands.saveState(stateNames.privateFolder, folder),
  };
  if (asked.services !== undefined) return shipSeveral({ commands, env, interrupts }, asked.services, around);
  const { startShip } = await import('../commands/start-ship.js');
  const { config } = asked;
  const { roleToAssume, audience } = config.aws;
  const outcome = await startShip({
    config,
    report,
    ...around,
    ...(roleToAssume === undefined ? {} : { webIdentityToken: () => tokenFor(commands, env, audience) }),
  });
  return exitCodeOf(outcome, interrupts);
}

async function shipSeveral(
  { commands, env, interrupts }: Pick<Step, 'commands' | 'env' | 'interrupts'>,
  services: ServicesConfig,
  around: Surroundings & { readonly dryRun: boolean; readonly shownValues: readonly string[] },
): Promise<number> {
  const { githubServicesReport } = await import('./github-services-report.js');
  const { runShipServices } = await import('../commands/ship-services.js');
  const outcome = await runShipServices({
    services,
    report: githubServicesReport(commands, env, interrupts),
    ...around,
    webIdentityToken: ({ audience }) => tokenFor(commands, env, audience),
  });
  return servicesExitCode(outcome, interrupts);
}

async function tokenFor(commands: GithubCommands, env: NodeJS.ProcessEnv, audience: string): Promise<string> {
  const { githubIdToken } = await import('./github-id-token.js');
  return githubIdToken(commands, env, audience);
}

/** What the runner and the post step read is written in one go at the end: no signal comes between. */
function openReport(commands: GithubCommands, env: NodeJS.ProcessEnv, interrupts: Interrupts): Report {
  const files = githubFiles(commands, env);
  const report = githubReport({ ...commands, ...files }, githubReportOptions(env));
  return (event) => {
    if (event.kind === 'updating') commands.saveState(stateNames.update, event.update);
    report(event);
    if (event.kind !== 'ended') return;
    files.writeSummary();
    commands.saveState(stateNames.run, 'reported');
    interrupts.reported(exitCodeOf(event.outcome, interrupts));
  };
}

function exitCodeOf({ verdict, exitCode }: Outcome, interrupts: Interrupts): number {
  return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}

/**
 * Keys that other steps left in the environment. Account ids never, nor the short stand-ins an emulator is given: GitHub
 * drops every output that holds a masked text.
 */
function maskSecrets(commands: GithubCommands, env: NodeJS.ProcessEnv): void {
  for (const secret of [env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN]) {
    if (secret !== undefined && secret.length >= shortestSecret) commands.setSecret(secret);
  }
}

/** A failure before the core began is reported like any other. */
function end(report: Report, error: unknown): number {
  const outcome = outcomeOf(error);
  report({ kind: 'ended', at: Date.now(), outcome });
  return outcome.exitCode;
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof ShipError) return failureOutcome(error);
  process.stderr.write(bugText(error));
  return bugOutcome(error instanceof Error ? error.message : String(error), bugRemedy);
}
