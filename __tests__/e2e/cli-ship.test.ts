import {
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  GetLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { usualDocker } from '../../src/adapters/builder/usual-docker.js';
import { operations, writes } from '../support/e2e-emulator.js';
import { documentOf, nodes } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';
import { dying, serving } from '../support/e2e-workspace.js';
import { usedActions } from '../support/planned-and-sent.js';

/** One service lives through a commit, a rerun, a plan, another commit and a broken one. */
describe.each(nodes())('dist/cli.js on %s', (_name, node) => {
  let stage: Stage;
  let commit: string;
  let digest: string;

  beforeAll(async () => {
    stage = await openStage({ checked: true, desiredCount: 2 });
    stage.workspace.write('run.sh', serving(`of ${node}`));
    commit = await stage.workspace.commit('version 1');
  }, 60_000);
  afterAll(() => stage.close());

  it('ships a commit until its tasks serve, and says so in one JSON document', async () => {
    const ended = await stage.cli([...SHIP, '--json'], { node });
    expect(ended.stderr).toContain('✔ web is stable on web:2.');
    expect(ended.exitCode).toBe(0);
    const document = documentOf(ended);
    digest = `${document.digest}`;
    const repository = `${new URL(stage.emulator.url).host}/web`;
    expect(document).toMatchObject({
      version: 1,
      verdict: 'stable',
      exitCode: 0,
      image: `${repository}@${digest}`,
      imageUri: `${repository}:${commit}`,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      tags: [commit, 'latest'],
      taskDefinitionArn: expect.stringMatching(/:task-definition\/web:2$/),
      previousTaskDefinitionArn: expect.stringMatching(/:task-definition\/web:1$/),
      deploymentId: expect.stringMatching(/^ecs-svc\/\d+$/),
      serviceArn: expect.stringMatching(/:service\/production\/web$/),
      durationSeconds: expect.any(Number),
    });
    expect(document).not.toHaveProperty('cause');
    expect(ended.stderr).not.toMatch(/warning|deprecat/i);
  }, 60_000);

  it('has taken the image’s platform from the engine that built it, where that is asked over its socket', async () => {
    const asked = operations(await stage.emulator.requests());
    const reads = asked.filter((one) => one === 'GetDownloadUrlForLayer');
    expect(reads).toHaveLength(usualDocker(process.env) === undefined ? 1 : 0);
  });

  it('leaves exactly this digest running', async () => {
    const service = await stage.service();
    expect(service.taskDefinition).toMatch(/web:2$/);
    expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);
    const containers = (await stage.tasks()).flatMap((task) => task.containers ?? []);
    expect(containers.map((one) => one.imageDigest)).toEqual([digest, digest]);
    expect(containers.map((one) => one.lastStatus)).toEqual(['RUNNING', 'RUNNING']);
  });

  it('leaves a repository that is scanned, immutable but for moving tags, and cleaned up by a policy', async () => {
    const { repositories } = await stage.ecr.send(new DescribeRepositoriesCommand({}));
    expect(repositories).toMatchObject([
      {
        repositoryName: 'web',
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfiguration: { encryptionType: 'AES256' },
      },
    ]);
    const policy = await stage.ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'web' }));
    expect(policy.lifecyclePolicyText).toContain('"imageCountMoreThan","countNumber":10');
    const { imageDetails } = await stage.ecr.send(new DescribeImagesCommand({ repositoryName: 'web' }));
    expect(imageDetails?.map((image) => image.imageDigest)).toEqual([digest]);
    expect(imageDetails?.[0]?.imageTags).toEqual(expect.arrayContaining([commit, 'latest']));
  });

  it('does nothing when the same commit is shipped again', async () => {
    await stage.emulator.forget();
    const ended = await stage.cli([...SHIP, '--json'], { node });
    expect(documentOf(ended)).toMatchObject({ verdict: 'unchanged', exitCode: 0, digest });
    expect(ended.exitCode).toBe(0);
    const requests = await stage.emulator.requests();
    expect(writes(requests)).toEqual([]);
    expect(requests.filter(({ path }) => path.startsWith('/v2/'))).toEqual([]);
    expect(operations(requests)).not.toContain('GetAuthorizationToken');
    expect(operations(requests).length).toBeLessThanOrEqual(8);
  });

  it('plans nothing when the image that runs is named by its tag', async () => {
    const image = `${new URL(stage.emulator.url).host}/web:${commit}`;
    const plan = documentOf(
      await stage.cli(['plan', ...SHIP.slice(1), '--image', image, '--json'], { node }),
    );
    expect(plan).toMatchObject({ verdict: 'planned', changes: false });
  });

  it('plans what the next ship does, and changes nothing', async () => {
    stage.workspace.write('run.sh', serving(`2 of ${node}`));
    commit = await stage.workspace.commit('version 2');
    await stage.emulator.forget();
    const plan = documentOf(await stage.cli(['plan', ...SHIP.slice(1), '--json'], { node }));
    expect(writes(await stage.emulator.requests())).toEqual([]);
    expect(plan).toMatchObject({ version: 1, verdict: 'planned', exitCode: 0, changes: true });
    expect(planned(plan)).toEqual(['build', 'register', 'deploy', 'watch']);

    const shipped = await stage.cli([...SHIP, '--json'], { node });
    expect(documentOf(shipped)).toMatchObject({
      verdict: 'stable',
      imageUri: expect.stringContaining(commit),
    });
    expect(done(documentOf(shipped))).toEqual(['image', 'task-definition', 'service', 'watch']);
    expect(writes(await stage.emulator.requests())).toEqual(
      expect.arrayContaining(['ecs RegisterTaskDefinition', 'ecs UpdateService']),
    );
    expect(JSON.stringify(plan)).toContain(`web:${commit}`);
    const used = usedActions(await stage.emulator.requests());
    expect([...used].filter((action) => !permitted(plan).includes(action))).toEqual([]);
  }, 60_000);

  it('rolls a broken version back and names its exit code and last words', async () => {
    stage.workspace.write('run.sh', dying('DATABASE_URL is not set', 3));
    await stage.workspace.commit('version 3');
    const before = (await stage.service()).taskDefinition;
    const ended = await stage.cli([...SHIP, '--json'], { node });
    expect(ended.exitCode).toBe(5);
    expect(documentOf(ended)).toMatchObject({
      verdict: 'rolled-back',
      exitCode: 5,
      causeId: 'container-exited',
      cause: expect.stringMatching(/"?web"?.*exit(ed)?.*3/),
      evidence: expect.arrayContaining([expect.stringContaining('DATABASE_URL is not set')]),
      remedy: expect.any(String),
    });
    expect(ended.stderr).toMatch(/✖ .*3/);
    expect(ended.stderr).toContain('DATABASE_URL is not set');
    expect((await stage.service()).taskDefinition).toBe(before);
  }, 60_000);
});

function permitted(plan: Record<string, unknown>): string[] {
  const { needed, maybe } = plan.permissions as Record<string, readonly { action: string }[]>;
  return [...(needed ?? []), ...(maybe ?? [])].map(({ action }) => action);
}

function planned(plan: Record<string, unknown>): string[] {
  const actions = plan.actions as readonly { action: string }[];
  return actions.map(({ action }) => action).filter((action) => action !== 'skip' && action !== 'look');
}

/** What a ship did beyond looking. */
function done(document: Record<string, unknown>): string[] {
  const stages = document.stages as readonly { stage: string; result: string }[];
  return stages
    .filter(({ stage, result }) => result === 'done' && !['source', 'identity', 'scan'].includes(stage))
    .map(({ stage }) => stage);
}
