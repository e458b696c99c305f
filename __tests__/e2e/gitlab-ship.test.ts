import { operations, writes } from '../support/e2e-emulator.js';
import { dying, serving } from '../support/e2e-workspace.js';
import { type GitlabStage, openGitlabStage } from '../support/gitlab/gitlab-stage.js';
import type { PipelineEnd } from '../support/gitlab/run-pipeline.js';
import { openTrustingAccount, type TrustingAccount } from '../support/gitlab/trusting-account.js';

let account: TrustingAccount;
let stage: GitlabStage;
let first: string;

const PIPELINE = `include:
  - component: $CI_SERVER_FQDN/org/ecs-ship/ship@~latest
    inputs:
      service: web
      cluster: production
      task-definition: task-definition.json
      role-to-assume: arn:aws:iam::123456789012:role/deploy

smoke-test:
  stage: .post
  script:
    - echo "verdict=$VERDICT image=$IMAGE"
`;

const TRUST = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/gitlab.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        'gitlab.com:aud': 'sts.amazonaws.com',
        'gitlab.com:sub': 'project_path:acme/web:ref_type:branch:ref:main',
      },
    },
  },
};

/** One service, tasks as real containers, lives through two commits, GitLab's Rollback button and a broken commit. */
beforeAll(async () => {
  account = await openTrustingAccount({ deploy: TRUST });
  stage = await openGitlabStage({ speed: 10, seed: account.seed });
  first = await stage.commitPipeline(PIPELINE);
}, 60_000);
afterAll(async () => {
  await stage.close();
  await account.close();
});

/** No keys: the job has its OIDC token alone. */
const run = (more: { jobs?: readonly string[]; variables?: Record<string, string> } = {}) =>
  stage.run({ ...more, variables: { ECS_SHIP_ID_TOKEN: account.idToken(), ...more.variables }, keys: false });

const job = ({ jobs, output }: PipelineEnd, name = 'ship') => {
  const end = jobs.get(name);
  if (end === undefined) throw new Error(`${name} did not run: ${output}`);
  return end;
};

describe('the ship component', () => {
  it('builds, pushes and deploys the commit as the role of the job’s token', async () => {
    const end = await run();
    expect(end).toMatchObject({ exitCode: 0 });
    expect(job(end).log).toContain('web is stable on web:2.');
    expect((await stage.service()).taskDefinition).toMatch(/web:2$/);
    expect(operations(await stage.emulator.requests())).toContain('AssumeRoleWithWebIdentity');
    expect(job(end, 'smoke-test').log).toContain(`\nverdict=stable image=${await runningImage()}\n`);
    expect(JSON.parse(job(end).file('ecs-ship-annotations.json') ?? '')).toMatchObject({
      'ecs-ship': [{ external_link: { label: 'Deployments in the ECS console' } }],
    });
  }, 180_000);

  it('came from the npm package of its version', () => {
    expect(stage.packages.asked).toContain('/ecs-ship.tgz');
    expect(stage.services.started()).toEqual([expect.stringMatching(/^docker:.*-dind$/)]);
  });

  it('does GitLab’s rollback: the job alone runs again at the older commit, and builds nothing', async () => {
    const image = await runningImage();
    stage.workspace.write('run.sh', serving('2'));
    const second = await stage.workspace.commit('version 2');
    expect((await run({ jobs: ['ship'] })).exitCode).toBe(0);
    expect(await runningImage()).not.toBe(image);
    await stage.checkOut(first);
    await stage.emulator.forget();
    const end = await run({ jobs: ['ship'], variables: { CI_COMMIT_BRANCH: 'main' } });
    expect(job(end)).toMatchObject({ exitCode: 0 });
    expect(await runningImage()).toBe(image);
    expect(writes(await stage.emulator.requests()).filter((one) => /blobs|manifests/.test(one))).toEqual([]);
    await stage.checkOut('main');
    expect(second).not.toBe(first);
  }, 180_000);

  it('fails the job with ECS’s verdict, and leaves it to later jobs', async () => {
    stage.workspace.write('run.sh', dying('no database', 3));
    await stage.workspace.commit('broken');
    const end = await run({ jobs: ['ship'] });
    expect(end.exitCode).toBe(1);
    expect(job(end)).toMatchObject({ exitCode: 5, log: expect.stringContaining('no database') });
    expect(job(end).file('ecs-ship.env')).toMatch(/^VERDICT=rolled-back$/m);
  }, 180_000);

  it('is refused without the token, and says what the job lacks', async () => {
    await stage.emulator.forget();
    const end = await stage.run({ jobs: ['ship'], keys: false });
    expect(job(end)).toMatchObject({ exitCode: 8, log: expect.stringContaining('`id_tokens` is missing') });
    expect(await stage.emulator.requests()).toEqual([]);
  });
});

async function runningImage(): Promise<string | undefined> {
  const [task] = await stage.tasks();
  return task?.containers?.[0]?.image;
}
