import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../support/e2e-emulator.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { jwt } from '../support/e2e-token-endpoint.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0 });
}, 60_000);
afterAll(() => stage.close());

/** What the component's job sets. */
function job(reports: string) {
  return {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PIPELINE_ID: '7',
    ECS_SHIP_COMPONENT: 'true',
    ECS_SHIP_DOTENV: join(stage.place.root, `${reports}.env`),
    ECS_SHIP_ANNOTATIONS: join(stage.place.root, `${reports}.json`),
    ECS_SHIP_SERVICE: 'web',
    ECS_SHIP_CLUSTER: 'production',
    ECS_SHIP_TASK_DEFINITION: 'task-definition.json',
    ECS_SHIP_IMAGE: '',
    ECS_SHIP_DESIRED_COUNT: '-1',
    ECS_SHIP_TIMEOUT: '30m',
  };
}

describe('dist/cli.js in a GitLab job', () => {
  it('ships with the job’s id token, folds tool output and leaves its reports', async () => {
    const exp = Math.floor(Date.now() / 1000) + 300;
    const token = jwt({ iss: 'https://gitlab.com', sub: 'project_path:acme/web', aud: 'x', exp });
    const ended = await stage.cli(['ship'], {
      env: {
        ...job('ship'),
        ECS_SHIP_ROLE_TO_ASSUME: 'arn:aws:iam::123456789012:role/deploy',
        ECS_SHIP_ID_TOKEN: token,
        AWS_ACCESS_KEY_ID: undefined,
        AWS_SECRET_ACCESS_KEY: undefined,
      },
    });
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(operations(await stage.emulator.requests())).toContain('AssumeRoleWithWebIdentity');
    expect(ended.stdout).not.toContain(token);
    const [, name = 'none'] = /\[0Ksection_start:\d+:(\w+)\[collapsed=true\]\r/.exec(ended.stdout) ?? [];
    expect(name).toBe('ecs_ship_image');
    expect(ended.stdout).toContain(`:${name}\r`);
    const dotenv = variables('ship');
    expect(dotenv).toMatchObject({
      VERDICT: 'stable',
      DIGEST: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      IMAGE: expect.stringMatching(/\/web@sha256:/),
      TASK_DEFINITION_ARN: expect.stringMatching(/web:2$/),
    });
    expect(JSON.parse(report('ship.json'))).toEqual(expect.any(Object));
  }, 60_000);

  it('leaves verdict and cause to later jobs when it fails', async () => {
    const ended = await stage.cli(['ship'], {
      env: { ...job('failed'), ECS_SHIP_IMAGE: `${new URL(stage.emulator.url).host}/web:nope` },
    });
    expect(ended.exitCode).not.toBe(0);
    expect(variables('failed')).toMatchObject({ VERDICT: 'failed', CAUSE: expect.stringMatching(/./) });
  });
});

function variables(name: string): Record<string, string> {
  const lines = report(`${name}.env`).trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

function report(name: string): string {
  return readFileSync(join(stage.place.root, name), 'utf8');
}
