import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { githubInputs } from '../../src/frontends/github/github-inputs.js';
import { runPost } from '../../src/frontends/github/github-post.js';
import { runAction } from '../../src/frontends/github.js';
import { type EventName, eventPayload, eventVariables } from '../support/events/event-payload.js';

let folder: string;
const before = { ...process.env };
// The toolkit remembers the summary's path, hence one folder for all.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-test-'));
  process.env.GITHUB_OUTPUT = join(folder, 'output');
  process.env.GITHUB_STEP_SUMMARY = join(folder, 'summary');
});
beforeEach(async () => {
  for (const name of ['output', 'summary']) await writeFile(join(folder, name), '');
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  process.env = before;
  await rm(folder, { recursive: true });
});

/** Runs the main step with those inputs; gives the exit code and what the runner would read. */
async function act(inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}) {
  let log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
  const running = Object.assign(new EventEmitter(), { exit: () => {}, cwd: () => '/' });
  const named = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const code = await runAction({ ...process.env, GITHUB_WORKSPACE: folder, ...named, ...env }, running);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { code, log, output: await read('output'), summary: await read('summary') };
}

/** Runs the post step; gives its log. */
async function post(state: NodeJS.ProcessEnv): Promise<string> {
  let log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
  await runPost({ ...process.env, GITHUB_WORKSPACE: folder, ...state });
  return log;
}

it('reads inputs by their names, dashes included', () => {
  expect(githubInputs({ 'INPUT_TASK-DEFINITION': 'td.json', INPUT_TAG: '', PATH: '/bin' })).toEqual({
    'task-definition': 'td.json',
    tag: '',
  });
});

it('a configuration error is an annotation, a verdict, a summary and exit code 2', async () => {
  const { code, log, output, summary } = await act({ 'keep-images': '0', servce: 'web', tag: '' });
  expect(code).toBe(2);
  expect(log).toMatch(
    /^::error title=ecs-ship%3A failed::2 problems in the configuration%0A- keep-images: .*%0Afix: /m,
  );
  expect(log).toContain('keep-images: "0" is not a whole number of at least 1');
  expect(log).toContain('servce: no such option (did you mean service?)');
  expect(output).toContain('verdict');
  expect(summary).toContain('2 problems in the configuration');
});

it('reads ecs-ship.yml in the workspace', async () => {
  await writeFile(join(folder, 'ecs-ship.yml'), 'service: web\ntimout: 5m\n');
  const { code, log } = await act({});
  expect(code).toBe(2);
  expect(log).toContain('ecs-ship.yml:2:1 timout: no such option (did you mean timeout?)');
  expect(log).toMatch(/^::error file=ecs-ship.yml,line=2,col=1,title=ecs-ship%3A failed::/m);
});

it('masks keys of earlier steps, but no stand-in that outputs may hold', async () => {
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const { log } = await act({}, { AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: 'test' });
  expect(log).toContain(`::add-mask::${secret}`);
  expect(log).not.toContain('::add-mask::test');
});

describe('what the event asks for', () => {
  const pinned = `FROM node:24-alpine@sha256:${'a'.repeat(64)}`;
  const leftOut = 'No build and no plan: pull_request_target gives its jobs the secrets';
  const on = async (name: EventName, inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}) => {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify(eventPayload(name)));
    await writeFile(join(folder, 'ecs-ship.yml'), 'service: web\n');
    return act(inputs, { ...eventVariables(name), GITHUB_EVENT_PATH: event, ...env });
  };

  it('is only to look at the files where the job has secrets and the code may be a stranger’s', async () => {
    await writeFile(join(folder, 'Dockerfile'), `${pinned}\nUSER node\nCMD ["node", "server.js"]\n`);
    const { code, log, output, summary } = await on('pull_request_target', {});
    expect(code).toBe(0);
    expect(log).toContain(leftOut);
    expect(output).toMatch(/verdict<<.*\nchecked\n/);
    expect(summary).toMatch(/^## ✅ checked/);
    expect(summary).toContain('- No build and no plan: pull');
    expect(summary).toContain('### ✅ ecs-ship check:');
  });

  it('fails, annotated, when a check finds what counts', async () => {
    const secrets = ['DB', 'MAIL', 'ADMIN', 'API', 'CACHE', 'QUEUE', 'LDAP'].map(
      (name) => `ENV ${name}_PASSWORD=hunter2hunter2`,
    );
    await writeFile(join(folder, 'Dockerfile'), [pinned, ...secrets, ''].join('\n'));
    const { code, log, output, summary } = await on('push', { mode: 'check' });
    expect(code).toBe(3);
    expect(log).toMatch(/^::error file=Dockerfile,line=2,/m);
    // The runner would drop what the run itself has to say.
    expect(log.match(/^::error file=Dockerfile/gm)).toHaveLength(4);
    expect(log).toContain('::error::3 more are in the log.');
    expect(output).toMatch(/verdict<<.*\nfailed\n/);
    expect(summary).toMatch(/^## ❌ failed/);
    expect(summary).toContain('The check found what counts');
  });

  it('has to be said for an event that means neither', async () => {
    const { code, log } = await on('deployment_status', {});
    expect(code).toBe(2);
    expect(log).toContain('mode: auto does not know what to do for the event deployment_status');
  });

  it('cannot be misspelt', async () => {
    const { code, log } = await on('push', { mode: 'verfiy' });
    expect(code).toBe(2);
    expect(log).toContain('did you mean verify?');
  });

  it.each([
    [{ RUNNER_OS: 'Windows' }, 'This is a Windows runner'],
    [{ RUNNER_OS: 'macOS', PATH: '/nowhere' }, 'This is a macOS runner without Docker'],
  ])('needs Linux containers: %j', async (env, message) => {
    const { code, log } = await on('push', { 'keep-images': '0' }, env);
    expect(code).toBe(4);
    expect(log).toContain(`${message}, and ecs-ship builds and ships Linux containers.`);
    expect(log).not.toContain('keep-images');
  });
});

describe('the post step', () => {
  it('removes the private folder that a killed run left', async () => {
    const left = join(folder, 'ecs-ship-docker-x');
    await mkdir(left);
    await writeFile(join(left, 'config.json'), '{"auths":{}}');
    await runPost({ 'STATE_private-folder': left });
    await expect(stat(left)).rejects.toThrow('ENOENT');
  });

  it('has nothing to do otherwise', async () => {
    await runPost({});
    await runPost({ 'STATE_private-folder': join(folder, 'gone'), STATE_run: 'reported' });
    expect(await readFile(join(folder, 'summary'), 'utf8')).toBe('');
  });

  it('says in place of a killed run what became of the service', async () => {
    const log = await post({ STATE_run: 'begun' });
    const said = 'The run was killed before it could say how it ended. The service was not touched.';
    expect(log).toBe(`::warning title=ecs-ship%3A cancelled::${said}\n`);
    expect(await readFile(join(folder, 'summary'), 'utf8')).toBe(`## ❌ cancelled\n\n${said}\n`);
  });

  it('says what was known last when ECS cannot be asked', async () => {
    const update = JSON.stringify({ cluster: 'c', service: 'web', revision: 'task-definition/web:2' });
    const log = await post({ STATE_run: 'begun', STATE_update: update, INPUT_SERVCE: 'web' });
    expect(log).toContain('ECS had not said whether it deploys web:2: look at web before the next run.');
    expect(log).toContain('(ECS could not be asked: ');
  });

  it('says of each of several services what became of it', async () => {
    const note = (service: string) => ({ cluster: 'c', service, revision: `task-definition/${service}:2` });
    const log = await post({
      STATE_run: 'begun',
      STATE_services: JSON.stringify(['web', 'api', 'mailer']),
      STATE_updates: JSON.stringify({ web: note('web'), api: note('shop-api') }),
      INPUT_SERVCE: 'web',
    });
    const unasked = '(ECS could not be asked: ';
    const killed = 'The run was killed before it could say how it ended.';
    expect(log).toContain(`${killed} web: ECS had not said whether it deploys web:2: look at web before`);
    expect(log).toContain('api: ECS had not said whether it deploys shop-api:2');
    const lines = (await readFile(join(folder, 'summary'), 'utf8')).split('\n');
    expect(lines.slice(0, 4)).toEqual(['## ❌ cancelled', '', killed, '']);
    expect(lines[4]?.startsWith('- **web**: ECS had not said whether it deploys web:2')).toBe(true);
    expect(lines[4]).toContain(unasked);
    expect(lines.at(-2)).toBe('- **mailer**: The service was not touched.');
  });
});
