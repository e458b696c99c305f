import { appendText } from '../../adapters/append-text.js';
import type { CheckRecord } from '../../check/check-record.js';
import { withFileNames } from '../../check/with-file-names.js';
import { ShipError } from '../../errors.js';
import { checkAnnotations, errorAnnotations } from '../../report/check/check-annotations.js';
import { checkMarkdown } from '../../report/check/check-markdown.js';
import { checkText } from '../../report/check/check-text.js';
import { logLook } from '../../report/look.js';
import { disarmWorkflowCommand } from '../../report/workflow-command.js';
import type { CliIo, OutputStream } from '../cli/cli-io.js';
import { repositoryPath } from '../repository-path.js';
import type { GithubCommands } from './github-commands.js';

/** Text for a GitHub job's log: nothing in it is a command to the runner. */
export function plainText(text: string): string {
  return text.split('\n').map(disarmWorkflowCommand).join('\n');
}

/** Shows a check beside the lines of a pull request and in the job's summary. */
export function showCheck(record: CheckRecord, people: OutputStream, io: CliIo): void {
  const named = withFileNames(record, repositoryPath(io.env, io.workingDirectory));
  for (const line of checkAnnotations(named)) people.write(`${line}\n`);
  if (io.env.GITHUB_STEP_SUMMARY) appendText(io.env.GITHUB_STEP_SUMMARY, checkMarkdown(named));
}

/** The runner keeps ten annotations of a kind for the whole step, and the run itself may have something to say. */
const besideRun = 5;

/** A check in the action's own log: a group, and beside their lines what was found. */
export function sayCheck(
  record: CheckRecord,
  { startGroup, info, endGroup }: Pick<GithubCommands, 'startGroup' | 'info' | 'endGroup'>,
  nameInRepository: (file: string) => string,
): void {
  startGroup('check');
  info(plainText(checkText(record, logLook({ color: true })).trimEnd()));
  endGroup();
  for (const line of checkAnnotations(withFileNames(record, nameInRepository), besideRun)) info(line);
}

/** Shows beside their lines what keeps the files from being looked at. */
export function showProblems(error: unknown, io: CliIo): void {
  if (!(error instanceof ShipError)) return;
  const rename = repositoryPath(io.env, io.workingDirectory);
  for (const line of errorAnnotations(error, rename)) io.stderr.write(`${line}\n`);
}
