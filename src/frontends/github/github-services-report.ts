import { servicesGithubReport } from '../../report/services/services-github.js';
import type { ServicesReport } from '../../report/services/services-report.js';
import type { UpdateNote } from '../../watch/update-note.js';
import { withServicesExitCode } from '../services-exit-code.js';
import { githubFiles } from './github-files.js';
import { githubReportOptions } from './github-report-options.js';
import { stateNames } from './github-state.js';
import type { GithubStep } from './github-step.js';

/** The report of several services in a GitHub job; the post step is left word of every update, as soon as it is asked for. */
export function githubServicesReport({ commands, env, interrupts, besides }: GithubStep): ServicesReport {
  const files = githubFiles(commands, env);
  const report = servicesGithubReport({ ...commands, ...files }, githubReportOptions(env));
  const updates: Record<string, UpdateNote> = {};
  const told: ServicesReport = {
    ...report,
    begin(names, headline) {
      commands.saveState(stateNames.services, names);
      report.begin(names, headline);
    },
    of(name) {
      const tell = report.of(name);
      return (event) => {
        if (event.kind === 'updating') {
          updates[name] = event.update;
          commands.saveState(stateNames.updates, updates);
        }
        tell(event);
      };
    },
    end(outcome) {
      report.end(outcome);
      for (const markdown of besides) files.appendSummary(markdown);
      files.writeSummary();
      commands.saveState(stateNames.run, 'reported');
    },
  };
  return withServicesExitCode(told, interrupts);
}
