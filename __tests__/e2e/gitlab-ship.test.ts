import { operations, writes } from '../support/e2e-emulator.js';
import { dying, serving } from '../support/e2e-workspace.js';
import { type GitlabStage, openGitlabStage } from '../support/gitlab/gitlab-stage.js';
import type { PipelineEnd } from '../support/gitlab/run-pipeline.js';
import { openTrustingAccount, type TrustingAccount } from '../support/gitlab/trusting-account.js';

let account: TrustingAccount;
let stage: GitlabStage;
let first: string;
let second: string | undefined;

const inputs = {
  service: 'web',
  cluster: 'production',
  'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
};
const built = { ...inputs, 'task-definition': 'task-definition.json' };

/** Every component, by a tag, by a commit, and by what the newest one is; a job after them uses what they hand on. */
const pipeline = () => {
  const component = (name: string, version: string, given: object) => ({
    component: `$CI_SERVER_FQDN/org/ecs-ship/${name}@${version}`,
    inputs: given,
  });
  return JSON.stringify({
    include: [
      component('check', '1.0.0', { 'task-definition': 'task-definition.json' }),
      component('plan', stage.componentSha, built),
      component('ship', '~latest', built),
      component('rollback', stage.componentSha, inputs),
      component('stop', '1', inputs),
    ],
    'smoke-test': { stage: '.post', script: ['echo "verdict=$VERDICT image=$IMAGE"'] },
  });
};

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
  first = await stage.commitPipeline(pipeline());
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

describe('the components', () => {
  it('check looks at the commit; ship builds, pushes and deploys the commit as the role of the job’s token', async () => {
    const end = await run();
    expect(end).toMatchObject({ exitCode: 0 });
    expect([...end.jobs.keys()]).toEqual(['check', 'ship', 'smoke-test']);
    expect(job(end).log).toContain('web is stable on web:2.');
    expect((await stage.service()).taskDefinition).toMatch(/web:2$/);
    expect(operations(await stage.emulator.requests())).toContain('AssumeRoleWithWebIdentity');
    expect(job(end, 'smoke-test').log).toContain(`\nverdict=stable image=${await runningImage()}\n`);
    expect(JSON.parse(job(end).file('ecs-ship-annotations.json') ?? '')).toMatchObject({
      'ecs-ship': [{ external_link: { label: 'Deployments in the ECS console' } }],
    });
  }, 180_000);

  it('ship came from the npm package of its version', () => {
    expect(stage.packages.asked).toContain('/ecs-ship.tgz');
    expect(stage.services.started()).toEqual([expect.stringMatching(/^docker:.*-dind$/)]);
  });

  it('plan tells in the merge request what would change, and changes nothing', async () => {
    stage.workspace.write('run.sh', serving('2'));
    await stage.workspace.commit('version 2');
    await stage.emulator.forget();
    const asked = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '3' };
    const end = await run({ jobs: ['plan'], variables: asked });
    expect(job(end, 'plan')).toMatchObject({ exitCode: 0 });
    expect(job(end, 'plan').file('ecs-ship-plan.md')).toContain('web');
    expect(writes(await stage.emulator.requests())).toEqual([]);
  }, 180_000);

  it('ship does GitLab’s rollback: the job alone runs again at the older commit, and builds nothing', async () => {
    const image = await runningImage();
    expect((await run({ jobs: ['ship'] })).exitCode).toBe(0);
    second = await runningImage();
    expect(second).not.toBe(image);
    await stage.checkOut(first);
    await stage.emulator.forget();
    const end = await run({ jobs: ['ship'], variables: { CI_COMMIT_BRANCH: 'main' } });
    expect(job(end)).toMatchObject({ exitCode: 0 });
    expect(await runningImage()).toBe(image);
    expect(writes(await stage.emulator.requests()).filter((one) => /blobs|manifests/.test(one))).toEqual([]);
    await stage.checkOut('main');
  }, 180_000);

  it('rollback goes back to what ran before', async () => {
    const end = await run({ jobs: ['rollback'] });
    expect(job(end, 'rollback')).toMatchObject({ exitCode: 0 });
    expect(await runningImage()).toBe(second);
  }, 180_000);

  it('ship fails the job with ECS’s verdict, and leaves it to later jobs', async () => {
    stage.workspace.write('run.sh', dying('no database', 3));
    await stage.workspace.commit('broken');
    const end = await run({ jobs: ['ship'] });
    expect(end.exitCode).toBe(1);
    expect(job(end)).toMatchObject({ exitCode: 5, log: expect.stringContaining('no database') });
    expect(job(end).file('ecs-ship.env')).toMatch(/^VERDICT=rolled-back$/m);
  }, 180_000);

  it('stop leaves no task', async () => {
    const end = await run({ jobs: ['stop'], variables: { CI_PIPELINE_SOURCE: 'merge_request_event' } });
    expect(job(end, 'stop')).toMatchObject({ exitCode: 0 });
    expect(await stage.service()).toMatchObject({ desiredCount: 0, runningCount: 0 });
  }, 180_000);

  it('ship is refused without the token, and says what the job lacks', async () => {
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
