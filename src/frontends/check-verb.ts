import { filesAdapter } from '../adapters/files.js';
import type { CheckRecord } from '../check/check-record.js';
import type { CheckedService } from '../commands/check.js';
import type { Given } from '../config/given-layers.js';
import { loadSettings, readConfigFile } from '../config/load-config.js';
import type { OptionValues } from '../config/options.js';
import type { Problem } from '../config/problem.js';
import type { OptionsReading } from '../config/read-options.js';
import { toConfig } from '../config/to-config.js';
import { withoutUnset } from '../config/without-unset.js';
import { exitCodeOf } from '../errors.js';
import { checkDocument } from '../report/check-json.js';
import { checkText } from '../report/check-text.js';
import { type Look, logLook } from '../report/look.js';
import { terminalAbilities } from '../report/terminal-abilities.js';
import type { CliIo, OutputStream } from './cli-io.js';
import { gitlabHost, isGitlab } from './gitlab.js';
import { repositoryPath } from './repository-path.js';
import { terminalHost } from './terminal.js';

/** `check`: looks at the files a ship would use, without credentials; gives the exit code. */
export async function checkVerb(options: Given, io: CliIo): Promise<number> {
  if (!isGithub(io.env)) return (await look(options, io)).exitCode;
  const github = await import('./check-github.js');
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
  const { readings, configFile, notices } = await readingsOf(options, io);
  // What the run has for all services, each reading has.
  const values = valuesOf(readings[0]);
  const { runCheck } = await import('../commands/check.js');
  const record = await runCheck({
    services: readings.map(checkedService),
    configFile,
    notices,
    failOn: values['check-fail-on'],
    ignores: values['check-ignore'] ?? {},
    workingDirectory: io.workingDirectory,
    nameInRepository: repositoryPath(io.env, io.workingDirectory),
    now: Date.now(),
    ...withoutUnset({
      sarifFile: values['check-sarif'],
      codeQualityFile: values['check-code-quality'],
    }),
  });
  const exitCode = record.passed ? 0 : exitCodeOf['check-findings'];
  const people = values.json ? io.stderr : io.stdout;
  people.write(disarm(checkText(record, lookOf(people, io))));
  if (values.json) io.stdout.write(`${JSON.stringify(checkDocument(record, exitCode), null, 2)}\n`);
  return { record, exitCode, people };
}

async function readingsOf(options: Given, io: CliIo) {
  const host = isGitlab(io.env) ? gitlabHost(io.env, io.workingDirectory) : terminalHost(io.env);
  const { readText } = filesAdapter(io.workingDirectory);
  const notices: string[] = [];
  // A pull request's job has neither the variables nor the secrets of the environment that will be deployed to.
  const onMissing = ({ where, message }: Problem) =>
    void notices.push(`${where} is not looked at: ${message}`);
  const given = { frontEnd: 'cli', ...options, env: host.env, optional: ['service'], onMissing } as const;
  const settings = await loadSettings(given, readText);
  const readings =
    settings.several === undefined ? [settings.one] : settings.several.map(({ reading }) => reading);
  return { readings, configFile: await readConfigFile(given, readText), notices };
}

function lookOf(people: OutputStream, { env }: CliIo): Look {
  return { ...logLook(terminalAbilities(people, env)), width: people.isTTY ? people.columns : undefined };
}

function isGithub(env: NodeJS.ProcessEnv): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** Nothing is named after a service that nobody named. */
function valuesOf(reading: OptionsReading | undefined): OptionValues {
  return { service: '', ...Object.fromEntries(reading?.values ?? []) } as OptionValues;
}

function checkedService(reading: OptionsReading): CheckedService {
  const values = valuesOf(reading);
  const named = withoutUnset({ serviceDefinition: values['service-definition'] });
  return { config: toConfig(values), origins: reading.origins, ...named };
}
