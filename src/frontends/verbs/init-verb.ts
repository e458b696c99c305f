import type { ExplicitValues } from '../../config/explicit-layer.js';
import { ShipError } from '../../errors.js';
import type { Answers } from '../../init/answers.js';
import type { FileChange } from '../../init/file-change.js';
import { type InitRecord, initRecord } from '../../init/init-record.js';
import { notesOf } from '../../init/notes.js';
import { planFiles } from '../../init/plan-files.js';
import { initDocument } from '../../report/init-json.js';
import { diffText, foundText, initText } from '../../report/init-text.js';
import { type Look, logLook } from '../../report/look.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { CliIo } from '../cli/cli-io.js';
import { flushed } from '../flushed.js';
import type { InitPrompts } from './ask-init.js';
import { answerInit } from './init-answers.js';
import type { InitValues } from './init-rows.js';
import { readInit, refuseForSeveral } from './init-wish.js';

/** `init`: writes the files that a first ship needs; gives the exit code. */
export async function initVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const values = readInit(explicit, io.env);
  const commands = await import('../../commands/init.js');
  const { around, below } = await commands.lookAtFolder(io.workingDirectory);
  refuseForSeveral(
    values,
    around.apps.map(({ folder }) => folder),
  );
  const people = values.json ? io.stderr : io.stdout;
  const look = logLook(terminalAbilities(people, io.env));
  people.write(foundText(around.apps, look));
  const prompts = await promptsOf(values, io);
  const { answers, files, missing, hasAccount } = await answerInit({ values, around, prompts, env: io.env });
  if (answers.ci !== 'none') commands.refuseBelowTop(below);
  const plan = planFiles(answers, files);
  const changes = await commands.compareFiles(io.workingDirectory, plan.files);
  const kept = values['dry-run'] ? [] : await keptFiles(changes, values, prompts, io);
  const written = changes.filter((one) => one.state !== 'same' && !kept.includes(one));
  if (!values['dry-run']) commands.writeFiles(io.workingDirectory, written);
  const notes = [...notesOf(answers), ...missing];
  const record = initRecord({
    ...{ changes, kept, notes, hasAccount },
    ...{ additions: plan.additions, dryRun: values['dry-run'] },
  });
  await show(record, { answers, values, look, io });
  return 0;
}

/** Nobody is asked who cannot answer; the library is loaded for those who can. */
async function promptsOf({ yes }: InitValues, io: CliIo): Promise<InitPrompts | undefined> {
  const { interactive } = terminalAbilities(io.stderr, io.env);
  if (yes || !interactive || io.stdin?.isTTY !== true) return undefined;
  return (await import('./ask-init.js')).initPrompts(io);
}

/** Those that stay as they are. Throws `not-confirmed` where one differs and nobody can be asked. */
async function keptFiles(
  changes: readonly FileChange[],
  { force }: InitValues,
  prompts: InitPrompts | undefined,
  io: CliIo,
): Promise<readonly FileChange[]> {
  const differing = changes.filter(({ state }) => state === 'differs');
  if (force || differing.length === 0) return [];
  const look = logLook(terminalAbilities(io.stderr, io.env));
  io.stderr.write(differing.map((one) => diffText(one.diff, look)).join('\n'));
  if (prompts === undefined) throw refusal(differing);
  const kept: FileChange[] = [];
  for (const one of differing) if (!(await prompts.mayOverwrite(one.path))) kept.push(one);
  return kept;
}

function refusal(differing: readonly FileChange[]): ShipError {
  const paths = differing.map(({ path }) => path).join(', ');
  return new ShipError('not-confirmed', `There is something else already in ${paths}: nothing was written.`, {
    remedy: 'Look at the differences above; --force overwrites, and on a terminal init asks about each file.',
  });
}

interface Showing {
  readonly answers: Answers;
  readonly values: InitValues;
  readonly look: Look;
  readonly io: CliIo;
}

async function show(record: InitRecord, { answers, values, look, io }: Showing): Promise<void> {
  const people = values.json ? io.stderr : io.stdout;
  people.write(initText(record, look));
  if (values.json) io.stdout.write(`${JSON.stringify(initDocument(record, answers), null, 2)}\n`);
  await flushed(io.stdout, io.stderr);
}
