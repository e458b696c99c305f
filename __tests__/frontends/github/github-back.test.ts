import { EventEmitter } from 'node:events';
import { jest } from '@jest/globals';
import { runAction } from '../../../src/frontends/github.js';
import { eventVariables } from '../../support/events/event-payload.js';
import { ServicesStage } from '../../support/services-stage.js';

let stage: ServicesStage;
beforeAll(async () => {
  stage = await ServicesStage.start();
  for (const name of ['web', 'api']) await stage.deploy(name, `example/${name}:2`);
  stage.service.clock.advance(120_000);
});
afterAll(() => stage.close());
afterEach(() => jest.restoreAllMocks());

/** The main step in this process; its exit code and its log. */
async function act(inputs: Readonly<Record<string, string>>) {
  let log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
  const named = Object.entries({ 'dry-run': 'true', cluster: 'prod', service: 'web', ...inputs }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
  );
  const env = { ...process.env, ...eventVariables('workflow_dispatch'), ...Object.fromEntries(named) };
  const running = Object.assign(new EventEmitter(), { exit: () => {}, cwd: () => stage.folder });
  return { code: await runAction(env, running), log };
}

describe('mode: rollback', () => {
  it('goes back to the revision that was stable before', async () => {
    const { code, log } = await act({ mode: 'rollback', 'to-revision': '' });
    expect(code).toBe(0);
    expect(log).toContain('from web:2 to web:1');
  });

  it('goes to the one that is named', async () => {
    const { code, log } = await act({ mode: 'rollback', 'to-revision': '9' });
    expect(code).toBe(3);
    expect(log).toContain('There is no revision web:9.');
  });

  it('takes several services back', async () => {
    stage.write('ecs-ship.yml', 'services:\n  web:\n  api: { build-args: { TOKEN: "$' + '{MISSING}" } }\n');
    const { code, log } = await act({ mode: 'rollback', service: '' });
    stage.write('ecs-ship.yml', '');
    expect(code).toBe(0);
    expect(log).toContain('Rolling back 2 services: web, api');
  });

  it('is not meant where another mode has a target', async () => {
    const { code, log } = await act({ 'to-revision': '1' });
    expect(code).toBe(2);
    expect(log).toContain('to-revision: says where mode: rollback goes, and the mode is auto');
  });
});

it('mode: restart replaces the tasks of what runs', async () => {
  const { code, log } = await act({ mode: 'restart' });
  expect(code).toBe(0);
  expect(log).toContain('web:2');
});
