import type { Readable, Writable } from 'node:stream';
import { type CommonOptions, confirm, isCancel, select, text } from '@clack/prompts';
import { plain } from '../../config/option-words.js';
import { readOption } from '../../config/read-option.js';
import { ShipError } from '../../errors.js';
import type { Question } from '../../init/questions.js';
import type { AccountCluster } from '../../init/surroundings.js';
import type { CliIo } from '../cli/cli-io.js';
import { initRows } from './init-rows.js';

/** Asks somebody at a terminal; every method throws `interrupted` at a Ctrl-C. */
export interface InitPrompts {
  /** The text of the answer, as a flag takes it. */
  ask(question: Question): Promise<string>;
  /** `cluster/service`; undefined for a new one. */
  whichService(clusters: readonly AccountCluster[]): Promise<string | undefined>;
  mayOverwrite(path: string): Promise<boolean>;
}

export function initPrompts({ stdin, stderr }: CliIo): InitPrompts {
  const streams = { input: stdin as Readable, output: stderr as Writable };
  return {
    ask: (question) => (question.closed ? choose(question, streams) : write(question, streams)),
    whichService: async (clusters) => {
      const names = clusters.flatMap(({ name, services }) => services.map((one) => `${name}/${one}`));
      const options = ['', ...names].map((value) => ({ value, label: value || 'None of them: a new one' }));
      const message = 'Which of the services is it? Its task definition and settings are imported.';
      const chosen = answered(await select({ message, options, maxItems: 12, ...streams }));
      return chosen === '' ? undefined : chosen;
    },
    mayOverwrite: async (path) =>
      answered(await confirm({ message: `Overwrite ${path}?`, initialValue: false, ...streams })),
  };
}

async function choose(
  { text: message, choices, proposal }: Question,
  streams: CommonOptions,
): Promise<string> {
  const options = choices.map((value) => ({ value, label: value }));
  return answered(await select({ message, options, initialValue: proposal, ...streams }));
}

/** A text, in which the proposal stands already; what there is to choose from is named. */
async function write(question: Question, streams: CommonOptions): Promise<string> {
  const { text: asked, choices, proposal, flag } = question;
  const shown = choices.slice(0, 8).join(', ');
  const message = shown === '' ? asked : `${asked} There are: ${shown}${choices.length > 8 ? ', …' : ''}`;
  const validate = (value: string | undefined) => problemOf(flag, value ?? '');
  return answered(await text({ message, initialValue: proposal, validate, ...streams }));
}

/** What the flag would be refused for. */
function problemOf(flag: Question['flag'], value: string): string | undefined {
  const row = initRows.find(({ name }) => name === flag);
  if (row === undefined || value.trim() === '') return 'Something has to stand here.';
  const [problem] = readOption(row, { shape: 'text', where: `--${flag}`, text: value }).problems;
  return problem && plain(problem.message);
}

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Value, symbol>;
  throw new ShipError('interrupted', 'Interrupted before anything was written.', {
    remedy: 'Run init again; with --yes it asks nothing.',
  });
}
