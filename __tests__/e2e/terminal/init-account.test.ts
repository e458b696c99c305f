import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage, type Stage } from '../../support/e2e-stage.js';
import { type InitFolder, openInitFolder } from '../../support/init-folder.js';
import { openTerminal } from '../../support/terminal/open-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

let stage: Stage;
let sample: InitFolder;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted' });
  sample = await openInitFolder('express');
}, 60_000);
afterAll(async () => {
  await closeTerminals();
  await sample.remove();
  await stage.close();
}, 60_000);

it('offers the services of the account, and imports the one that is chosen', async () => {
  const flags = ['--region', 'us-east-1', '--repository', 'web', '--ci', 'none'];
  const terminal = openTerminal(['init', ...flags], { cwd: sample.folder, env: stage.env });
  await terminal.until('Which of the services is it?');
  terminal.press('down');
  await terminal.until(/● production\/web|> production\/web/);
  terminal.press('enter');
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen().slice(-3)).toEqual(['Next:', '  npx ecs-ship doctor', '  npx ecs-ship ship']);
  const read = (path: string) => readFileSync(join(sample.folder, path), 'utf8');
  expect(read('ecs-ship.yml')).toMatch(/^cluster: production\nservice: web$/m);
  expect(JSON.parse(read('task-definition.json'))).toMatchObject({ family: 'web' });
  expect(JSON.parse(read('service-definition.json'))).toMatchObject({
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
  });
}, 60_000);
