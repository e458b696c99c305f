import type { OptionRow } from '../../src/config/option-row.js';
import { options } from '../../src/config/options.js';
import { exitCodeOf } from '../../src/errors.js';
import { wrongPolicies } from '../plan/wrong-lifecycle-policies.js';
import { writes } from '../support/e2e-emulator.js';
import { openRefusalStage, type Refusal, type RefusalStage } from '../support/refusal-stage.js';
import { type BadImageInput, badImageInputs } from './bad-image-inputs.js';

let stage: RefusalStage;
beforeAll(async () => {
  stage = await openRefusalStage();
}, 30_000);
afterAll(() => stage.close());

/** One message with one remedy, nothing written to AWS or its registry, nothing left on this machine. */
function expectRefusal(
  { exitCode, requests, err, document, left }: Refusal,
  { code, says, fix }: Pick<BadImageInput, 'code' | 'says' | 'fix'>,
): void {
  expect(document.failure).toMatchObject({
    code,
    message: expect.stringContaining(says),
    remedy: expect.stringContaining(fix),
  });
  expect([exitCode, document.exitCode]).toEqual([exitCodeOf[code], exitCodeOf[code]]);
  expect(err.match(/^ *fix: /gm)).toHaveLength(1);
  expect(err).not.toMatch(/^\s+at |node:internal/m);
  expect(writes(requests)).toEqual([]);
  expect(left).toEqual([]);
}

it.each(badImageInputs)('$what: refused, and nothing is left', async (bad) => {
  expectRefusal(await stage.ship(bad.argv ?? [], bad.env), bad);
});

/** One of every ten: what is said of each is proven where the file is read. */
const somePolicies = wrongPolicies.filter((_one, i) => i % 10 === 0);

it.each(somePolicies)(
  'a policy file with a mistake ($what): refused, and nothing is left',
  async ({ policy }) => {
    stage.write('wrong.json', typeof policy === 'string' ? policy : JSON.stringify(policy));
    const refused = await stage.ship(['--lifecycle-policy', 'wrong.json']);
    expectRefusal(refused, {
      code: 'lifecycle-policy-invalid',
      says: 'wrong.json',
      fix: 'Correct wrong.json',
    });
  },
);

const groups: readonly string[] = ['Image', 'Build', 'Repository', 'Lifecycle policy', 'Image scan'];

/** No option's grammar takes it, whatever its kind. */
const nonsense = '§ §';

/** Values that an option refuses by itself; none for one that takes any text. */
function wrongValues({ kind, grammar, valueGrammar, example = '' }: OptionRow): string[] {
  if (kind === 'map') {
    const [name] = example.split('=');
    return [...(grammar ? [`${nonsense}=x`] : []), ...(valueGrammar ? [`${name}=${nonsense}`] : [])];
  }
  return /string|list/.test(kind) && grammar === undefined ? [] : [nonsense];
}

const wrong = (options as readonly OptionRow[])
  .filter(({ group }) => groups.includes(group))
  .flatMap((row) => wrongValues(row).map((value) => [row.name, value] as const));

it.each(wrong)('%s with the value %j: refused before anything is asked', async (name, value) => {
  const variable = `ECS_SHIP_${name.toUpperCase().replaceAll('-', '_')}`;
  const refused = await stage.ship([], { [variable]: value });
  expectRefusal(refused, { code: 'option-invalid', says: variable, fix: 'Correct the value' });
  expect(refused.requests).toEqual([]);
});
