import { type BrokenInput, type BrokenStage, openBrokenStage } from '../../support/broken-stage.js';
import { configFiles } from './config-files.js';
import { definitions } from './definitions.js';
import { flags } from './flags.js';
import { limits } from './limits.js';
import { fargateLimits } from './more-limits.js';
import { placed } from './options-over-definitions.js';
import { sections } from './sections.js';
import { services } from './services.js';
import { several } from './several-files.js';

let stage: BrokenStage;
beforeAll(async () => {
  stage = await openBrokenStage();
}, 30_000);
afterAll(() => stage.close());

const kinds: Readonly<Record<string, readonly BrokenInput[]>> = {
  'ecs-ship.yml': configFiles,
  'environments and variables': sections,
  services,
  flags,
  'a task definition that is none': definitions,
  'a task definition that ECS refuses': [...limits, ...fargateLimits],
  'options over a task definition': placed,
  'several files': several,
};

describe.each(Object.entries(kinds))('%s', (_kind, inputs) => {
  it.each(inputs)('$what: everything is told at once, and AWS is asked nothing', async (input) => {
    const { exitCode, text, requests } = await stage.ship(input);
    expect(text).toBe(expectedText(input));
    expect(exitCode).toBe(2);
    expect(requests).toEqual([]);
  });
});

it('are 120 at least', () => {
  expect(Object.values(kinds).flat().length).toBeGreaterThanOrEqual(120);
});

/** Everything that a person reads. */
function expectedText({
  says,
  counted = 'problems in the configuration',
  fix,
  docs,
  asRun,
}: BrokenInput): string {
  const [first] = says;
  const remedy = [fix].flat().join(' ');
  const headline = says.length === 1 ? first : `${says.length} ${counted}`;
  const further = says.length === 1 ? [] : says;
  const lines = asRun
    ? [
        'Shipping web to default',
        '',
        `✖ ${headline}`,
        ...further.map((line) => `    ${line}`),
        `  fix: ${remedy}`,
        ...(docs === undefined ? [] : [`  docs: ${docs}`]),
        '  failed',
      ]
    : [
        `error: ${headline}`,
        ...further.map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
      ];
  return `${lines.join('\n')}\n`;
}
