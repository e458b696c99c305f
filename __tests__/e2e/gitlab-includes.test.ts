import { type GitlabStage, openGitlabStage } from '../support/gitlab/gitlab-stage.js';

let stage: GitlabStage;

beforeAll(async () => {
  stage = await openGitlabStage({ runtime: 'scripted', desiredCount: 0 });
}, 60_000);
afterAll(() => stage.close());

/** A pipeline with one component and its inputs. */
function pipeline(reference: string, inputs: Readonly<Record<string, unknown>> = {}): string {
  const component = `$CI_SERVER_FQDN/org/ecs-ship/${reference}`;
  const all = { service: 'web', cluster: 'production', ...inputs };
  return JSON.stringify({ include: [{ component, inputs: all }] });
}

describe('include: component', () => {
  it.each([
    ['a tag', () => '1.0.0', '1.0.0'],
    ['a major version', () => '1', '1.1.0'],
    ['a minor version', () => '0.9', '0.9.0'],
    ['~latest, which is never a pre-release', () => '~latest', '1.1.0'],
    ['a commit', () => stage.componentSha, undefined],
    ['a branch', () => 'main', 'main'],
  ])('takes %s', async (_what, reference, taken = reference()) => {
    await stage.commitPipeline(pipeline(`ship@${reference()}`));
    const { exitCode, pipeline: filledIn, said } = await stage.preview();
    expect(said).toContain(`downloaded org/ecs-ship ${taken} templates/ship`);
    expect({ exitCode, filledIn }).toEqual({
      exitCode: 0,
      filledIn: expect.stringContaining('ECS_SHIP_SERVICE: web'),
    });
  });

  it('finds no version that is not there', async () => {
    await stage.commitPipeline(pipeline('ship@3.0.0'));
    expect((await stage.run()).exitCode).toBe(1);
  });
});

describe('an input that is wrong', () => {
  it.each([
    ['is no number', { 'keep-images': 'many' }, /keep-images.*provided value is not a number/],
    ['is no boolean', { 'no-cache': 'maybe' }, /no-cache.*provided value is not a boolean/],
    ['is no string', { service: 7 }, /service.*provided value is not a string/],
    ['is none of the choices', { lifecycle: 'sometimes' }, /lifecycle.*not in the list of allowed/],
    ['does not look like a service', { service: 'web app' }, /service.*does not match/],
    ['does not look like a role', { 'role-to-assume': 'deploy' }, /role-to-assume.*does not match/],
  ])('%s: no job is made, and AWS not asked', async (_what, inputs, message) => {
    await stage.commitPipeline(pipeline('ship@1.0.0', inputs));
    await stage.emulator.forget();
    const end = await stage.run();
    expect({ ...end, output: end.output.replace(/\s+/g, ' ') }).toMatchObject({
      exitCode: 1,
      jobs: new Map(),
      output: expect.stringMatching(message),
    });
    expect(await stage.emulator.requests()).toEqual([]);
  });

  it('comes from a variable: the job refuses it with exit code 2, and AWS is not asked', async () => {
    await stage.commitPipeline(pipeline('ship@1.0.0', { service: '$NAME' }));
    await stage.emulator.forget();
    const end = await stage.run({ variables: { NAME: 'web app' } });
    expect(end.exitCode).toBe(1);
    expect(end.jobs.get('ship')).toMatchObject({ exitCode: 2, log: expect.stringContaining('"web app"') });
    expect(await stage.emulator.requests()).toEqual([]);
  });
});
