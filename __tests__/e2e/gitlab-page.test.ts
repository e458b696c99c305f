import { join } from 'node:path';
import { writes } from '../support/e2e-emulator.js';
import { serving } from '../support/e2e-workspace.js';
import { daemonless } from '../support/gitlab/daemonless.js';
import { gitlabPage } from '../support/gitlab/gitlab-page.js';
import { openPageStage, type PageStage } from '../support/gitlab/page-stage.js';
import type { PipelineEnd } from '../support/gitlab/run-pipeline.js';

const { pipelines } = gitlabPage();
let stage: PageStage;

beforeAll(async () => {
  stage = await openPageStage();
}, 60_000);
afterAll(() => stage.close());

/** Names of the jobs that ran; throws with the log of one that failed. */
function passed({ jobs, exitCode, output }: PipelineEnd): readonly string[] {
  const failed = [...jobs].find(([, job]) => job.exitCode !== 0);
  if (failed !== undefined)
    throw new Error(`${failed[0]} ended with ${failed[1].exitCode}: ${failed[1].log}`);
  if (exitCode !== 0) throw new Error(output);
  return [...jobs.keys()];
}

const said = (end: PipelineEnd, job: string) => end.jobs.get(job)?.log ?? end.output;

let version = 0;
/** A commit that has to be built. */
function change(): void {
  version += 1;
  stage.workspace.write('run.sh', serving(`page ${version}`));
}

/** What is played for the pipeline under each heading. */
const plays: Readonly<Record<string, (text: string) => Promise<void>>> = {
  'GitLab CI': async (text) => {
    await stage.commitPipeline(text);
    const end = await stage.push();
    expect(passed(end)).toEqual(['ship']);
    expect(said(end, 'ship')).toContain('web is stable on web:2.');
  },
  'Merge requests': async (text) => {
    change();
    await stage.commitPipeline(text);
    await stage.emulator.forget();
    const end = await stage.mergeRequest('feature/login');
    expect(passed(end)).toEqual(['check', 'plan']);
    expect(end.jobs.get('plan')?.file('ecs-ship-plan.md')).toContain('task definition');
    expect(writes(await stage.emulator.requests())).toEqual([]);
  },
  'Review apps': async (text) => {
    await stage.commitPipeline(text);
    const end = await stage.mergeRequest('feature/basket');
    expect(passed(end)).toEqual(['review-service', 'review']);
    expect(await stage.describe('review', 'web-feature-basket')).toMatchObject({ runningCount: 1 });
    // The next push to the branch finds the service.
    const again = await stage.mergeRequest('feature/basket', { jobs: ['review-service'] });
    expect(passed(again)).toEqual(['review-service']);
    const stopped = await stage.mergeRequest('feature/basket', { jobs: ['stop-review'] });
    expect(passed(stopped)).toEqual(['stop-review']);
    expect(await stage.describe('review', 'web-feature-basket')).toBeUndefined();
  },
  'Staging to production': async (text) => {
    change();
    await stage.commitPipeline(text);
    const end = await stage.push({ manual: ['ship-production'] });
    expect(passed(end)).toEqual(['ship-staging', 'ship-production']);
    const image = /^IMAGE=(.*)$/m;
    const [staging, production] = ['ship-staging', 'ship-production'].map(
      (name) => image.exec(end.jobs.get(name)?.file('ecs-ship.env') ?? '')?.[1],
    );
    expect(staging).toMatch(/@sha256:/);
    expect(production).toBe(staging);
  },
  'Back to what ran before': async (text) => {
    change();
    await stage.commitPipeline(text);
    const before = (await stage.describe('production', 'web'))?.taskDefinition;
    expect(passed(await stage.push())).toEqual(['ship']);
    expect((await stage.describe('production', 'web'))?.taskDefinition).not.toBe(before);
    expect(passed(await stage.push({ jobs: ['rollback'] }))).toEqual(['rollback']);
    expect((await stage.describe('production', 'web'))?.taskDefinition).toBe(before);
  },
  'Terraform and OpenTofu beside it': async (text) => {
    await stage.commitPipeline(text);
    const end = await stage.push({ manual: ['apply'] });
    expect(passed(end)).toEqual(['apply', 'ship']);
    expect((await stage.describe('production', 'shop'))?.taskDefinition).toMatch(/\/shop:2$/);
  },
  Runners: async (text) => {
    change();
    await stage.commitPipeline(text);
    stage.services.started();
    const { variables, close } = daemonless(join(stage.place.root, 'containers'));
    try {
      const end = await stage.push({ variables });
      expect(passed(end)).toEqual(['ship']);
      expect(said(end, 'ship')).toMatch(/built and pushed .* by buildah/);
      expect(stage.services.started()).toEqual([]);
    } finally {
      close();
    }
  },
};

describe('docs/gitlab.md', () => {
  beforeEach(() => stage.checkOut('main'));

  it.each([...pipelines])(
    '%s: its pipeline does what the page says',
    async (heading, text) => {
      await plays[heading]?.(text);
    },
    240_000,
  );

  it('shows no pipeline that is not played', () => {
    expect(Object.keys(plays)).toEqual([...pipelines.keys()]);
  });
});
