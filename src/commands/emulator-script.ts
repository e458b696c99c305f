import type { EmulatorAction } from './emulator-action.js';
import { parseFile } from './parse-file.js';

export const script: EmulatorAction = {
  name: 'script',
  summary: 'Say how containers behave from now on (scripted runtime).',
  operands: [{ name: '<file>', description: 'JSON or YAML file with a script rule or a list of them.' }],
  rows: [],
  examples: ['script behaviour.yml'],
  ask: async ({ operands: [file = ''], readText }) => [
    { method: 'POST', path: '/scripts', body: await parseFile(file, await readText(file)) },
  ],
  tell: (answer) => `script rules added: ${(answer as { readonly added: number }).added}`,
};
