import { appendText } from '../../adapters/append-text.js';
import { joinedWithin, mostStepBytes } from '../../report/fitting.js';
import { fileCommand } from './file-command.js';
import type { GithubCommands } from './github-commands.js';

/** What a step leaves for the runner in files. */
export interface GithubFiles {
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Remembers Markdown for the summary. */
  appendSummary(markdown: string): void;
  /** Writes the summary, where GITHUB_STEP_SUMMARY names a file for it. */
  writeSummary(): void;
}

/** Each file gets all of it in one write. */
export function githubFiles(commands: GithubCommands, env: NodeJS.ProcessEnv): GithubFiles {
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
  const summary: string[] = [];
  return {
    setOutputs: (outputs) => {
      if (outputFile) appendText(outputFile, fileCommand(outputs));
      else for (const [name, value] of Object.entries(outputs)) commands.setOutput(name, value);
    },
    appendSummary: (markdown) => void summary.push(markdown),
    writeSummary: () => {
      const parts = summary.splice(0).map((part) => part.trimEnd());
      if (summaryFile && parts.length > 0)
        addSummary(commands, summaryFile, joinedWithin(parts, mostStepBytes));
    },
  };
}

/** The run has ended as it has, whether or not its summary can be kept. */
function addSummary(commands: GithubCommands, file: string, text: string): void {
  try {
    appendText(file, text);
  } catch (error) {
    commands.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
