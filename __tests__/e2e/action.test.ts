import { actionStep } from '../support/e2e-action.js';
import { operations } from '../support/e2e-emulator.js';
import { noteLoads } from '../support/e2e-loaded.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { type TokenEndpoint, tokenEndpoint } from '../support/e2e-token-endpoint.js';
import { dying, serving } from '../support/e2e-workspace.js';

const INPUTS = { service: 'web', cluster: 'production', 'task-definition': 'task-definition.json' };
const ROLE = 'arn:aws:iam::123456789012:role/deploy';

let stage: Stage;
let tokens: TokenEndpoint;

beforeAll(async () => {
  stage = await openStage({ checked: true });
  tokens = await tokenEndpoint();
}, 60_000);
afterAll(async () => {
  await tokens.close();
  await stage.close();
});

/** As the runner starts it: `using: node24`, `main: dist/action.js`, `post: dist/post.js`. */
describe('the GitHub Action', () => {
  it('ships with a role of OIDC and no stored key, and hands on what it did', async () => {
    stage.workspace.write('run.sh', serving('1 of the action'));
    const commit = await stage.workspace.commit('version 1');
    await stage.emulator.forget();
    const withoutKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const inputs = { ...INPUTS, 'role-to-assume': ROLE };
    const loads = noteLoads();
    const step = actionStep(stage, inputs, { ...withoutKeys, ...tokens.env, ...loads.env });
    const ended = await step.main();
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(loads.bytes()).toBeLessThan(4.5e6);
    expect(loads.parts()).toEqual(['ecs', 'ecr', 'yaml']);

    const host = new URL(stage.emulator.url).host;
    const digest = step.outputs().digest;
    expect(step.outputs()).toMatchObject({
      verdict: 'stable',
      image: `${host}/web@${digest}`,
      'image-uri': `${host}/web:${commit}`,
      tags: `${commit},latest`,
      'task-definition-arn': expect.stringMatching(/:task-definition\/web:2$/),
      'previous-task-definition-arn': expect.stringMatching(/:task-definition\/web:1$/),
      'deployment-id': expect.stringMatching(/^ecs-svc\/\d+$/),
      'service-arn': expect.stringMatching(/:service\/production\/web$/),
      'duration-seconds': expect.stringMatching(/^\d+(\.\d)?$/),
    });
    const containers = (await stage.tasks()).flatMap((task) => task.containers ?? []);
    expect(containers.map((one) => one.imageDigest)).toEqual([digest]);

    const summary = step.file('GITHUB_STEP_SUMMARY');
    expect(summary).toContain('## ✅ stable');
    expect(summary).toContain('web:2');
    expect(summary).toContain(`${digest}`);
    expect(ended.stdout).toMatch(/^::group::image$/m);
    expect(ended.stdout.match(/^::group::/gm)).toHaveLength(
      ended.stdout.match(/^::endgroup::/gm)?.length ?? -1,
    );
    expect(ended.stdout).not.toContain('::error');

    const asked = operations(await stage.emulator.requests());
    expect(asked.filter((operation) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(tokens.audiences).toEqual(['sts.amazonaws.com']);
    expect(ended.stdout).toContain(`::add-mask::${tokens.token}`);
    expect(ended.stdout.replace(`::add-mask::${tokens.token}`, '')).not.toContain(tokens.token);

    for (const name of ['GITHUB_ENV', 'GITHUB_PATH'] as const) expect(step.file(name)).toBe('');
    expect(await step.post()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  }, 60_000);

  it('changes nothing when the same commit comes again, and masks a stored key', async () => {
    const step = actionStep(stage, INPUTS);
    const ended = await step.main();
    expect(ended.exitCode).toBe(0);
    expect(step.outputs()).toMatchObject({ verdict: 'unchanged' });
    expect(step.file('GITHUB_STEP_SUMMARY')).toContain('## ✅ unchanged');
    const secret = stage.env.AWS_SECRET_ACCESS_KEY ?? '';
    expect(ended.stdout).toContain(`::add-mask::${secret}`);
    expect(ended.stdout.replace(`::add-mask::${secret}`, '')).not.toContain(secret);
  }, 30_000);

  it('fails the step with cause and remedy when the deployment is rolled back', async () => {
    stage.workspace.write('run.sh', dying('::set-output name=verdict::stable', 3));
    await stage.workspace.commit('version 2');
    const step = actionStep(stage, INPUTS);
    const ended = await step.main();
    expect(ended.exitCode).toBe(5);
    const error = /^::error title=([^:]*?)::(.*)$/m.exec(ended.stdout);
    expect(error?.[1]).toBe('ecs-ship%3A rolled-back');
    expect(error?.[2]).toMatch(/exit.* 3.*fix%3A |exit.* 3.*fix: /);
    expect(step.outputs()).toMatchObject({
      verdict: 'rolled-back',
      cause: expect.stringMatching(/exit.* 3/),
    });
    const summary = step.file('GITHUB_STEP_SUMMARY');
    expect(summary).toContain('## ❌ rolled-back');
    expect(summary).toContain('**Fix:**');
    // What the container printed must not become a command of the workflow.
    expect(ended.stdout).not.toMatch(/^\s*::set-output/m);
  }, 60_000);

  it('reports every bad input at once and exits 2', async () => {
    const step = actionStep(stage, { ...INPUTS, timeout: 'soon', 'task-defintion': 'x.json' });
    const ended = await step.main();
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toMatch(/^::error title=ecs-ship%3A failed::/m);
    for (const name of ['timeout', 'task-defintion']) expect(ended.stdout).toContain(name);
    expect(step.outputs()).toMatchObject({ verdict: 'failed' });
    expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/^\s+at /m);
  });

  it('says which permission the job lacks when GitHub gives no token', async () => {
    const step = actionStep(stage, { ...INPUTS, 'role-to-assume': ROLE });
    const ended = await step.main();
    expect(ended.exitCode).toBe(8);
    expect(ended.stdout).toMatch(/^::error .*id-token: write/m);
  });

  it('only plans on dry-run', async () => {
    await stage.emulator.forget();
    const step = actionStep(stage, { ...INPUTS, 'dry-run': 'true' });
    const ended = await step.main();
    expect(ended.exitCode).toBe(0);
    expect(step.outputs()).toMatchObject({ verdict: 'planned' });
    expect(step.file('GITHUB_STEP_SUMMARY')).toContain('register');
    expect(operations(await stage.emulator.requests())).not.toContain('UpdateService');
  });
});
