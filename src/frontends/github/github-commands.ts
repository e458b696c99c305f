import { appendText } from '../../adapters/append-text.js';
import type { GithubIo } from '../../report/github-io.js';
import { workflowCommand } from '../../report/workflow-command.js';
import { fileCommand } from './file-command.js';

/**
 * What a step says to its runner. GitHub's own toolkit says the same; loading it, and the HTTP client that it brings,
 * would take as long as everything else before the first request to AWS.
 */
export interface GithubCommands extends Omit<GithubIo, 'setOutputs' | 'appendSummary'> {
  /** Hides a text in the log from now on, and drops every output that holds it. */
  setSecret(text: string): void;
  /** Leaves word to the post step, which finds it in STATE_name; what is no text is written as JSON. */
  saveState(name: string, value: unknown): void;
  /** One output in the form that needs no GITHUB_OUTPUT. */
  setOutput(name: string, value: string): void;
}

/** The commands on standard output, and the state in the file that GITHUB_STATE names. */
export function githubCommands(
  env: NodeJS.ProcessEnv,
  write: (text: string) => void = (text) => process.stdout.write(text),
): GithubCommands {
  const say = (line: string) => write(`${line}\n`);
  return {
    startGroup: (name) => say(workflowCommand('group', name)),
    endGroup: () => say(workflowCommand('endgroup')),
    info: say,
    warning: (message, properties) => say(workflowCommand('warning', message, { ...properties })),
    error: (message, properties) => say(workflowCommand('error', message, { ...properties })),
    setSecret: (text) => say(workflowCommand('add-mask', text)),
    saveState: (name, value) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      if (env.GITHUB_STATE) appendText(env.GITHUB_STATE, fileCommand({ [name]: text }));
      else say(workflowCommand('save-state', text, { name }));
    },
    setOutput: (name, value) => say(workflowCommand('set-output', value, { name })),
  };
}
