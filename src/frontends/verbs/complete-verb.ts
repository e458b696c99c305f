import { parse } from 'yaml';
import { filesAdapter } from '../../adapters/files.js';
import { completeWords } from '../../completion/complete-words.js';
import { namedInFile } from '../../completion/named-in-file.js';
import type { CliIo } from '../cli/cli-io.js';
import { cliProgram } from '../cli/cli-program.js';

/**
 * `ecs-ship --complete -- WORD…`, which the shells' scripts call: prints a word a line, with a tab and what it is about,
 * and `:files` or `:folders` where the shell is to look for those. Never fails: there is nobody to be told.
 */
export async function completeVerb(argv: readonly string[], io: CliIo): Promise<number> {
  const words = argv.slice(argv[0] === '--' ? 1 : 0);
  const program = cliProgram(io, () => undefined);
  const document = await readFile(words, io);
  const { candidates, paths } = completeWords(program, words, () => namedInFile(document));
  const lines = candidates.map(({ word, about }) => (about === '' ? word : `${word}\t${about}`));
  io.stdout.write(
    [...lines, ...(paths === undefined ? [] : [`:${paths}`])].map((line) => `${line}\n`).join(''),
  );
  return 0;
}

async function readFile(words: readonly string[], io: CliIo): Promise<unknown> {
  const place = words.indexOf('--config');
  const path = place < 0 ? io.env.ECS_SHIP_CONFIG : words[place + 1];
  try {
    return parse((await filesAdapter(io.workingDirectory).readText(path || 'ecs-ship.yml')) ?? '');
  } catch {
    return undefined;
  }
}
