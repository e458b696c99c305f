import type { CheckRecord } from '../../check/check-record.js';
import type { Given } from '../../config/given-layers.js';
import { exitCodeOf } from '../../errors.js';
import { checkDocument } from '../../report/check/check-json.js';
import { checkText } from '../../report/check/check-text.js';
import { type Look, logLook } from '../../report/look.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import { checkFiles } from '../check-files.js';
import type { CliIo, OutputStream } from '../cli/cli-io.js';
import { terminalHost } from '../cli/terminal.js';
import { gitlabHost, isGitlab } from '../gitlab.js';
import { repositoryPath } from '../repository-path.js';

/** `check`: looks at the files a ship would use, without credentials; gives the exit code. */
export async function checkVerb(options: Given, io: CliIo): Promise<number> {
  if (!isGithub(io.env)) return (await look(options, io)).exitCode;
  const github = await import('../github/check-github.js');
  try {
    const { record, exitCode, people } = await look(options, io, github.plainText);
    github.showCheck(record, people, io);
    return exitCode;
  } catch (error) {
    github.showProblems(error, io);
    throw error;
  }
}

interface Looked {
  readonly record: CheckRecord;
  readonly exitCode: number;
  /** Where people read: standard output, unless that is for a program. */
  readonly people: OutputStream;
}

async function look(
  options: Given,
  io: CliIo,
  disarm: (text: string) => string = (text) => text,
): Promise<Looked> {
  const { env, workingDirectory } = io;
  const host = isGitlab(env) ? gitlabHost(env, workingDirectory) : terminalHost(env);
  const { record, values } = await checkFiles(
    { frontEnd: 'cli', ...options, env: host.env },
    { workingDirectory, nameInRepository: repositoryPath(env, workingDirectory) },
  );
  const exitCode = record.passed ? 0 : exitCodeOf['check-findings'];
  const people = values.json ? io.stderr : io.stdout;
  people.write(disarm(checkText(record, lookOf(people, io))));
  if (values.json) io.stdout.write(`${JSON.stringify(checkDocument(record, exitCode), null, 2)}\n`);
  return { record, exitCode, people };
}

function lookOf(people: OutputStream, { env }: CliIo): Look {
  return { ...logLook(terminalAbilities(people, env)), width: people.isTTY ? people.columns : undefined };
}

function isGithub(env: NodeJS.ProcessEnv): boolean {
  return env.GITHUB_ACTIONS === 'true';
}
