import { filesAdapter } from '../adapters/files.js';
import { ShipError } from '../errors.js';
import type { Outcome } from '../outcome.js';
import type { SignalSource } from '../ports/signal-source.js';
import type { Report } from '../report/report-event.js';
import { bugRemedy, bugText } from './error-text.js';
import { bugOutcome, failureOutcome } from './failure-outcome.js';
import { type GithubCommands, githubCommands } from './github/github-commands.js';
import { githubInputs } from './github/github-inputs.js';
import { githubMode } from './github/github-mode.js';
import { githubShip } from './github/github-ship.js';
import { stateNames } from './github/github-state.js';
import { type GithubStep, githubStep } from './github/github-step.js';
import { tellDecision } from './github/left-out.js';
import { refuseRunner } from './github/refuse-runner.js';
import { listenForInterrupts } from './interrupts.js';
import { loadChecked } from './load-checked.js';

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
  const workingDirectory = env.GITHUB_WORKSPACE || running.cwd();
  const step = githubStep({ commands, env, interrupts, workingDirectory });
  interrupts.answer((message) => step.report({ kind: 'notice', at: Date.now(), message, urgent: true }));
  const code = await act(step).catch((error: unknown) => end(step.report, error));
  interrupts.stop();
  // A call that was given up would keep the process until it is answered.
  if (interrupts.signal.aborted) running.exit(code);
  return code;
}

/** What the event asks for. */
async function act(step: GithubStep): Promise<number> {
  const { env, commands, workingDirectory } = step;
  refuseRunner(env);
  const given = { frontEnd: 'github', explicit: githubInputs(env), env } as const;
  const decision = await githubMode(given, env);
  if (decision.mode === 'verify' || decision.mode === 'check') {
    const { githubVerify } = await import('./github/github-verify.js');
    return githubVerify(step, given, decision);
  }
  if (decision.mode === 'rollback' || decision.mode === 'restart') {
    const { githubBack } = await import('./github/github-back.js');
    return githubBack(step, given, decision.mode);
  }
  const asked = await loadChecked(given, filesAdapter(workingDirectory));
  tellDecision(commands, decision);
  return githubShip(step, asked, { dryRun: decision.mode === 'plan' });
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
