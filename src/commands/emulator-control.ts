import { askEmulator } from '../adapters/ask-emulator.js';
import { filesAdapter } from '../adapters/files.js';
import { ShipError } from '../errors.js';
import type { EmulatorAction, Given } from './emulator-action.js';

/** An action as the CLI asks for it. */
export interface EmulatorControl extends Omit<Given, 'readText'> {
  readonly action: EmulatorAction;
  /** Where the emulator is. */
  readonly url: string;
  readonly workingDirectory: string;
  /** Print the answer's JSON. */
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Asks a running emulator and tells its answer; gives the exit code. */
export async function controlEmulator(control: EmulatorControl): Promise<number> {
  const { action, url, json, print } = control;
  const calls = await action.ask({
    ...control,
    readText: (path) => readText(control.workingDirectory, path),
  });
  let answer: unknown;
  for (const { method, path, body } of calls) answer = await askEmulator(url, method, path, body);
  print(json ? JSON.stringify(answer, null, 2) : action.tell(answer));
  return 0;
}

async function readText(workingDirectory: string, path: string): Promise<string> {
  const text = await filesAdapter(workingDirectory).readText(path);
  if (text !== undefined) return text;
  throw new ShipError('config-unreadable', `${path}: there is no such file`, { remedy: 'Correct the path.' });
}
