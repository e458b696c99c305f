import { openRefusalStage, type RefusalStage } from '../support/refusal-stage.js';

let stage: RefusalStage;
beforeAll(async () => {
  stage = await openRefusalStage();
}, 30_000);
afterAll(() => stage.close());

/** Ships with the file, which must change nothing on AWS nor on this machine; returns what is said. */
async function refusalOf(path: string, text: string): Promise<readonly unknown[]> {
  stage.write(path, text);
  const { exitCode, requests, document, left, err } = await stage.ship(['--task-definition', path]);
  const { code, message, evidence, remedy } = document.failure;
  expect([exitCode, code]).toEqual([2, 'task-definition-invalid']);
  expect(requests).toEqual([]);
  expect(left).toEqual([]);
  expect(remedy).toContain(`Correct ${path}`);
  expect(err).not.toContain('hunter2');
  const lines = evidence as readonly string[];
  return lines.length > 0 ? lines : [message];
}

it('refuses members that ECS does not know before anything is changed', async () => {
  const container = { name: 'web', image: 'web', memory: 128, enviroment: [{ name: 'A', value: 'hunter2' }] };
  const definition = { family: 'web', containerDefinitions: [container], volume: [] };
  expect(await refusalOf('misspelt.json', JSON.stringify(definition, null, 1))).toEqual([
    'misspelt.json:8:4: containerDefinitions[0].enviroment: unknown member (did you mean environment?)',
    'misspelt.json:16:2: volume: unknown member (did you mean volumes?)',
  ]);
});

it('refuses a value of another type, and does not show it', async () => {
  const environment = '[{name: A, value: 1}, {name: B, value: [hunter2]}]';
  const text = `family: web\ncontainerDefinitions:\n  - {name: web, image: web, memory: 128, environment: ${environment}}\n`;
  expect(await refusalOf('types.yml', text)).toEqual([
    'types.yml:3:73: containerDefinitions[0].environment[0].value: expected a string, not a number',
    'types.yml:3:94: containerDefinitions[0].environment[1].value: expected a string, not a list',
  ]);
});
