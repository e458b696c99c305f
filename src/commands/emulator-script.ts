import { ShipError } from '../errors.js';
import type { EmulatorAction } from './emulator-action.js';

export const script: EmulatorAction = {
  name: 'script',
  summary: 'Say how containers behave from now on (scripted runtime).',
  operands: [{ name: '<file>', description: 'JSON or YAML file with a script rule or a list of them.' }],
  rows: [],
  ask: async ({ operands: [file = ''], readText }) => [
    { method: 'POST', path: '/scripts', body: await parsed(file, await readText(file)) },
  ],
  tell: (answer) => `script rules added: ${(answer as { readonly added: number }).added}`,
};

/** The help of every command lists this one, and needs no YAML. */
async function parsed(file: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    throw new ShipError('config-invalid', `${file}: ${message}`, {
      remedy: 'Correct the file.',
      cause: error,
    });
  }
}
