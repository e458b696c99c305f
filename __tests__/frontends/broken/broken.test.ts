import { brokenText } from '../../support/broken-input.js';
import { type BrokenStage, openBrokenStage } from '../../support/broken-stage.js';
import { brokenInputs } from './broken-inputs.js';

let stage: BrokenStage;
beforeAll(async () => {
  stage = await openBrokenStage();
}, 30_000);
afterAll(() => stage.close());

describe.each(Object.entries(brokenInputs))('%s', (_kind, inputs) => {
  it.each(inputs)('$what: everything is told at once, and AWS is asked nothing', async (input) => {
    const { exitCode, text, requests } = await stage.ship(input);
    expect(text).toBe(brokenText(input));
    expect(exitCode).toBe(2);
    expect(requests).toEqual([]);
  });
});

it('are 120 at least', () => {
  expect(Object.values(brokenInputs).flat().length).toBeGreaterThanOrEqual(120);
});
