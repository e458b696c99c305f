import { optionInputs } from '../../../src/config/component/option-inputs.js';
import { options, optionsOf } from '../../../src/config/options.js';

const inputs = new Map(optionInputs(optionsOf('cli')).map((input) => [input.name, input]));
const accepts = (name: string, text: string) => new RegExp(inputs.get(name)?.regex ?? '').test(text);

const examples = options.flatMap((row) => ('example' in row ? [[row.name, row.example] as const] : []));
it.each(examples)('%s takes its own example, %s', (name, example) => {
  expect(accepts(name, example)).toBe(true);
});

const lists = options.flatMap((row) =>
  row.kind === 'list' && 'example' in row ? [[row.name, row.example] as const] : [],
);
it.each(lists)('%s takes several of %s, by commas and by lines', (name, example) => {
  expect(accepts(name, `${example}, ${example}\n${example},\n`)).toBe(true);
});

it.each([
  ['timeout', '90'],
  ['timeout', 'soon'],
  ['scan-timeout', '5 minutes'],
  ['allowed-account-ids', '12345'],
  ['allowed-account-ids', '123456789012, 12345'],
  ['platforms', 'linux/amd64 linux/arm64'],
  ['service', 'web app'],
])('%s: %s is refused when the pipeline is made', (name, text) => {
  expect(accepts(name, text)).toBe(false);
});

it.each(['timeout', 'allowed-account-ids', 'service'])('%s may hold a variable of the job', (name) => {
  expect(accepts(name, '$FROM_THE_JOB')).toBe(true);
});
