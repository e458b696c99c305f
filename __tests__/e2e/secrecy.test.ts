import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionStep } from '../support/e2e-action.js';
import { filesBelow } from '../support/e2e-place.js';
import { distFile, startProgram } from '../support/e2e-program.js';
import { type RecordingDocker, recordingDocker } from '../support/e2e-recording-docker.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';
import { serving } from '../support/e2e-workspace.js';

const INPUTS = { service: 'web', cluster: 'production', 'task-definition': 'task-definition.json' };

/** Odd on purpose: anything that reads and writes it again would change it. */
const USERS_CONFIG =
  '{ "auths": {"registry.example.com": {"auth":"dXNlcjpwYXNz"}},\n\n  "detachKeys":"ctrl-q" }\n\n';

let stage: Stage;
let docker: RecordingDocker;
let config: string;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0 });
  docker = recordingDocker(stage.place);
  config = join(stage.place.home, '.docker', 'config.json');
  mkdirSync(join(stage.place.home, '.docker'));
  writeFileSync(config, USERS_CONFIG);
}, 60_000);
afterAll(() => stage.close());

let version = 1;
beforeEach(async () => {
  version += 1;
  stage.workspace.write('run.sh', serving(`${version}`));
  await stage.workspace.commit(`version ${version}`);
});

afterEach(() => expect(readFileSync(config, 'utf8')).toBe(USERS_CONFIG));

describe('the registry token', () => {
  it('reaches docker over standard input and stays nowhere after a ship', async () => {
    const ended = await stage.cli([...SHIP, '--json', '--verbose'], { env: { PATH: docker.path } });
    expect(ended.exitCode).toBe(0);
    expectNoTrace(ended.stdout, ended.stderr);
    const login = docker.calls().find(({ argv }) => argv[0] === 'login');
    expect(login?.argv).toEqual(['login', '--username', 'AWS', '--password-stdin', expect.any(String)]);
  }, 60_000);

  it('is in no log, output, summary or state of the action', async () => {
    const step = actionStep(stage, { ...INPUTS, verbose: 'true' }, { PATH: docker.path });
    const ended = await step.main();
    expect(ended.exitCode).toBe(0);
    expectNoTrace(ended.stdout, ended.stderr, step.file('GITHUB_OUTPUT'), step.file('GITHUB_STEP_SUMMARY'));
    expectNoTrace(step.file('GITHUB_STATE'), step.file('GITHUB_ENV'));
    expect((await step.post()).exitCode).toBe(0);
  }, 60_000);

  it('is gone after the next run when the CLI is killed during the push', async () => {
    docker.holdPushes();
    const env = { ...stage.env, PATH: docker.path };
    const run = startProgram(process.execPath, [distFile('cli.js'), ...SHIP], {
      cwd: stage.workspace.folder,
      env,
    });
    await killDuringPush(run);
    expect(tracesBelow(stage.place.temp)).not.toEqual([]);
    docker.letPushesGo();
    expect((await stage.cli(SHIP, { env: { PATH: docker.path } })).exitCode).toBe(0);
    expectNoTrace();
  }, 60_000);

  it('is gone after the next run even if that one has nothing to push', async () => {
    expect((await stage.cli(SHIP)).exitCode).toBe(0);
    stage.workspace.write('run.sh', serving('killed'));
    docker.holdPushes();
    const env = { ...stage.env, PATH: docker.path };
    const run = startProgram(process.execPath, [distFile('cli.js'), ...SHIP], {
      cwd: stage.workspace.folder,
      env,
    });
    await killDuringPush(run);
    docker.letPushesGo();
    stage.workspace.write('run.sh', serving(`${version}`));
    expect((await stage.cli(SHIP)).stdout).toContain('nothing to do');
    expectNoTrace();
  }, 60_000);

  it('is gone after the post step when the action is killed during the push', async () => {
    docker.holdPushes();
    const step = actionStep(stage, INPUTS, { PATH: docker.path });
    await killDuringPush(step.start());
    expect(tracesBelow(stage.place.temp)).not.toEqual([]);
    docker.letPushesGo();
    const post = await step.post();
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expectNoTrace(post.stdout);
  }, 60_000);
});

/** Kills the main process as `kill -9` does; what it had started goes on, and is ended here by its pid. */
async function killDuringPush(run: ReturnType<typeof startProgram>): Promise<void> {
  const push = await docker.heldPush();
  run.kill('SIGKILL');
  await run;
  process.kill(push, 'SIGKILL');
}

/** No argv, environment, text or file below the home and temp folders holds the token in any of its forms. */
function expectNoTrace(...texts: readonly string[]): void {
  const given = docker.calls().map(({ argv, env }) => JSON.stringify([argv, env]));
  for (const secret of docker.secrets()) {
    for (const text of [...texts, ...given]) expect(text.includes(secret)).toBe(false);
  }
  expect(tracesBelow(stage.place.temp)).toEqual([]);
  expect(tracesBelow(stage.place.home)).toEqual([]);
}

function tracesBelow(folder: string): string[] {
  const secrets = docker.secrets();
  return [...filesBelow(folder)].flatMap(([path, text]) =>
    secrets.some((secret) => text.includes(secret)) ? [path] : [],
  );
}
