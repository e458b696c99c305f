import { githubReport } from '../../report/github.js';
import type { Report } from '../../report/report-event.js';
import type { Interrupts } from '../interrupts.js';
import { outcomeExitCode } from '../outcome-exit-code.js';
import type { GithubCommands } from './github-commands.js';
import { githubFiles } from './github-files.js';
import { githubReportOptions } from './github-report-options.js';
import { stateNames } from './github-state.js';

/** One run of the action's main step. */
export interface GithubStep {
  readonly commands: GithubCommands;
  readonly env: NodeJS.ProcessEnv;
  readonly interrupts: Interrupts;
  readonly workingDirectory: string;
  /** Of a run of one service, or of one that ends before it is known what it is of. */
  readonly report: Report;
  /** Markdown that the summary ends with. */
  readonly besides: string[];
}

type Surroundings = Omit<GithubStep, 'report' | 'besides'>;

/** What the runner and the post step read is written in one go at the end: no signal comes between. */
export function githubStep({ commands, env, interrupts, workingDirectory }: Surroundings): GithubStep {
  const files = githubFiles(commands, env);
  const besides: string[] = [];
  const report = githubReport({ ...commands, ...files }, githubReportOptions(env));
  const told: Report = (event) => {
    if (event.kind === 'updating') commands.saveState(stateNames.update, event.update);
    report(event);
    if (event.kind !== 'ended') return;
    for (const markdown of besides) files.appendSummary(markdown);
    files.writeSummary();
    commands.saveState(stateNames.run, 'reported');
    interrupts.reported(outcomeExitCode(event.outcome, interrupts));
  };
  return { commands, env, interrupts, workingDirectory, report: told, besides };
}
