import { randomUUID } from 'node:crypto';
import { appendText } from '../adapters/append-text.js';

type Core = typeof import('@actions/core');

/** What a step leaves for the runner in files. */
export interface GithubFiles {
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Remembers Markdown for the summary. */
  appendSummary(markdown: string): void;
  /** Writes the summary, where GITHUB_STEP_SUMMARY names a file for it. */
  writeSummary(): void;
}

/** The toolkit writes one output at a time and the summary by and by; here each file gets all of it in one write. */
export function githubFiles(core: Core, env: NodeJS.ProcessEnv): GithubFiles {
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
  const summary: string[] = [];
  return {
    setOutputs: (outputs) => {
      if (outputFile) appendText(outputFile, fileCommands(outputs));
      else for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    appendSummary: (markdown) => void summary.push(markdown),
    writeSummary: () => {
      const text = summary.splice(0).join('\n');
      if (summaryFile && text !== '') addSummary(core, summaryFile, text);
    },
  };
}

/** The run has ended as it has, whether or not its summary can be kept. */
function addSummary(core: Core, file: string, text: string): void {
  try {
    appendText(file, text);
  } catch (error) {
    core.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** `name<<DELIMITER`, the value, `DELIMITER` (GitHub docs, "Workflow commands for GitHub Actions", multiline strings). */
function fileCommands(outputs: Readonly<Record<string, string>>): string {
  // Random, so that no value can end itself.
  const end = `ends_${randomUUID()}`;
  return Object.entries(outputs)
    .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
    .join('');
}
