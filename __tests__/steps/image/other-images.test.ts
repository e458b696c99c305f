import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { defaultConfig } from '../../support/default-config.js';
import { firstCommit, type ImageStage, imageStage, secondCommit } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

function withJobs(tag: string) {
  const images = { jobs: `${stage.host}/web:${tag}` };
  const overrides = { ...defaultConfig.taskDefinition.overrides, images };
  return { commit: secondCommit, taskDefinition: { family: 'web', overrides } };
}

describe('an image of another container in ECR', () => {
  it('is written by its digest, or refused before anything is built when it is not there', async () => {
    const { digest = '' } = (await stage.ship()).outcome.facts;
    const one = { memory: 64, image: 'placeholder' };
    const containerDefinitions = [
      { name: 'web', ...one },
      { name: 'jobs', ...one, essential: false },
    ];
    await stage.service.ecs.send(new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions }));
    stage.write('app.txt', 'two');

    const refused = await stage.ship(withJobs('nowhere'));
    expect(refused).toMatchObject({
      builds: 0,
      outcome: { exitCode: 3, failure: { code: 'image-not-found' } },
    });
    expect(refused.outcome.failure?.remedy).toBe('Correct the option images.');

    const { outcome, notices } = await stage.ship(withJobs(firstCommit));
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(outcome.facts.taskDefinitionChanges).toContain(
      `+ containerDefinitions[jobs].image: "${stage.host}/web@${digest}"`,
    );
    expect(notices.join()).not.toContain('not pinned');
  });
});
