import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { actionStep } from '../support/e2e-action.js';
import { writes } from '../support/e2e-emulator.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { serving } from '../support/e2e-workspace.js';
import { type EventName, eventPayload, eventVariables } from '../support/events/event-payload.js';

const INPUTS = { service: 'web', cluster: 'production', 'task-definition': 'task-definition.json' };
const WITHOUT_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted' });
  stage.workspace.write('run.sh', serving('proposed'));
  await stage.workspace.commit('propose');
}, 60_000);
afterAll(() => stage.close());
beforeEach(() => stage.emulator.forget());

function stepOn(name: EventName, env: Readonly<Record<string, string | undefined>> = {}, more = {}) {
  const file = join(mkdtempSync(join(stage.place.root, 'event-')), 'event.json');
  writeFileSync(file, JSON.stringify(eventPayload(name)));
  return actionStep(
    stage,
    { ...INPUTS, ...more },
    { ...eventVariables(name), GITHUB_EVENT_PATH: file, ...env },
  );
}

describe('the GitHub Action on a pull request', () => {
  it('checks, builds and plans, and changes and pushes nothing', async () => {
    const step = stepOn('pull_request');
    const { exitCode, stdout } = await step.main();
    expect({ exitCode, verdict: step.outputs().verdict }).toEqual({ exitCode: 0, verdict: 'planned' });
    expect(writes(await stage.emulator.requests())).toEqual([]);
    const summary = step.file('GITHUB_STEP_SUMMARY');
    expect(summary).toMatch(/^## ✅ planned/);
    expect(summary).toMatch(/✅ image \| built and not pushed, by .*: \d+ steps? cached, \d+ run, \d/);
    expect(summary).toContain(
      'Commit 2f94d6d9bf3c is GitHub’s merge of feature/hello (ec26c3e57ca3) into main.',
    );
    expect(summary).toMatch(/### Plan for service web .*### ✅ ecs-ship check:/s);
    expect(stdout).toContain('::group::check');
  }, 60_000);

  it('needs no secret for a fork’s, asks AWS nothing, and says what it leaves out', async () => {
    const step = stepOn('fork_pull_request', WITHOUT_KEYS);
    const { exitCode, stdout } = await step.main();
    expect({ exitCode, outputs: step.outputs() }).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'checked' },
    });
    expect(await stage.emulator.requests()).toEqual([]);
    const leftOut =
      'No plan: the pull request comes from a fork (stranger/shop), whose jobs get no token for a role';
    expect(stdout).toContain(leftOut);
    expect(step.file('GITHUB_STEP_SUMMARY')).toContain(leftOut);
    expect(step.file('GITHUB_STEP_SUMMARY')).toMatch(/✅ image \| built and not pushed/);
  }, 60_000);

  it('leaves the plan out where the job may not ask for a token, and says so', async () => {
    const role = { 'role-to-assume': 'arn:aws:iam::123456789012:role/plan' };
    const step = stepOn('pull_request', {}, role);
    const { exitCode } = await step.main();
    expect({ exitCode, outputs: step.outputs() }).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'checked' },
    });
    expect(step.file('GITHUB_STEP_SUMMARY')).toContain('(permissions: id-token: write)');
  }, 60_000);

  it.each(['podman', 'buildah'])(
    'is built by %s, which keeps nothing of it',
    async (builder) => {
      const step = stepOn('fork_pull_request', WITHOUT_KEYS, { builder });
      const { exitCode } = await step.main();
      expect(exitCode).toBe(0);
      expect(step.file('GITHUB_STEP_SUMMARY')).toMatch(new RegExp(`built and not pushed, by ${builder}`));
      const images = await execa(builder, ['images'], { env: stage.place.env });
      expect(images.stdout).not.toContain('ecs-ship-proof');
    },
    120_000,
  );

  it('fails when the check finds what counts, and shows the plan all the same', async () => {
    const before = readFileSync(join(stage.workspace.folder, 'Dockerfile'), 'utf8');
    stage.workspace.write(
      'Dockerfile',
      before.replace('ENV PATH', 'ENV DB_PASSWORD=hunter2hunter2\nENV PATH'),
    );
    const step = stepOn('pull_request');
    const { exitCode, stdout } = await step.main();
    stage.workspace.write('Dockerfile', before);
    expect({ exitCode, verdict: step.outputs().verdict }).toEqual({ exitCode: 3, verdict: 'failed' });
    expect(stdout).toMatch(/^::error file=Dockerfile,line=3,/m);
    const summary = step.file('GITHUB_STEP_SUMMARY');
    expect(summary).toMatch(/^## ❌ failed/);
    expect(summary).toMatch(/### Plan for service web .*### ❌ ecs-ship check:/s);
  }, 60_000);

  it('fails when the image cannot be built', async () => {
    const before = readFileSync(join(stage.workspace.folder, 'Dockerfile'), 'utf8');
    stage.workspace.write('Dockerfile', 'FROM scratch\nCOPY bin /bin\nRUN ["/bin/sh", "-c", "exit 7"]\n');
    const step = stepOn('fork_pull_request', WITHOUT_KEYS);
    const { exitCode } = await step.main();
    stage.workspace.write('Dockerfile', before);
    expect({ exitCode, outputs: step.outputs() }).toMatchObject({
      exitCode: 4,
      outputs: { verdict: 'failed' },
    });
  }, 60_000);
});
