import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr';
import { DescribeTaskDefinitionCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { type ImageStage, imageStage, secondCommit } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

async function registerByTerraform(cpu: number): Promise<void> {
  const containerDefinitions = [{ name: 'web', image: 'placeholder', memory: 128, cpu }];
  const tags = [{ key: 'owner', value: 'terraform' }];
  await stage.service.ecs.send(
    new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions, tags }),
  );
}

const fromFamily = (family: string) => ({ taskDefinition: { family } });

describe('task-definition-family', () => {
  it('gives the image to the newest revision of the family, with its tags', async () => {
    await registerByTerraform(64);
    const shipped = await stage.ship(fromFamily('web'));
    expect(shipped.outcome).toMatchObject({ verdict: 'stable' });
    const taskDefinition = shipped.outcome.facts.taskDefinitionArn;
    const found = await stage.service.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }),
    );
    expect(found.taskDefinition).toMatchObject({
      revision: 3,
      containerDefinitions: [{ cpu: 64, image: shipped.outcome.facts.image }],
    });
    expect(found.tags).toContainEqual({ key: 'owner', value: 'terraform' });
    expect(shipped.outcome.facts.taskDefinitionChanges).toContain('+ containerDefinitions[web].cpu: 64');
  });

  it('registers nothing when the service runs this already', async () => {
    await registerByTerraform(64);
    await stage.ship(fromFamily('web'));
    const again = await stage.ship(fromFamily('web'));
    expect(again.outcome.verdict).toBe('unchanged');
    expect(again.log.some(({ operation }) => operation === 'RegisterTaskDefinition')).toBe(false);
  });

  it('says that there is no such family, before anything is built', async () => {
    const shipped = await stage.ship(fromFamily('webb'));
    expect(shipped.builds).toBe(0);
    expect(shipped.outcome.exitCode).not.toBe(0);
    expect(shipped.outcome.failure?.message).toContain('webb');
  });
});

describe('task-definition-arn', () => {
  const asItIs = (revision: string) => ({ taskDefinition: { revision }, dryRun: false });

  it('goes back to an earlier revision, whose image is kept from then on', async () => {
    const first = await stage.ship();
    stage.write('app.txt', 'two');
    const second = await stage.ship({ commit: secondCommit });
    const { digest = '', taskDefinitionArn: earlier = '' } = first.outcome.facts;
    const back = await stage.ship({ ...asItIs(earlier), contained: false });
    expect(back).toMatchObject({ builds: 0, outcome: { verdict: 'stable', facts: { digest } } });
    const tags = await stage.tags();
    expect(tags[digest]).toContain('ecs-ship.prod.web');
    expect(tags[second.outcome.facts.digest ?? '']).toContain('ecs-ship.prod.web.previous');
  });

  it('refuses a revision whose image is gone', async () => {
    const first = await stage.ship();
    stage.write('app.txt', 'two');
    await stage.ship({ commit: secondCommit });
    const { digest: imageDigest, taskDefinitionArn: earlier = '' } = first.outcome.facts;
    await stage.ecr.send(new BatchDeleteImageCommand({ repositoryName: 'web', imageIds: [{ imageDigest }] }));
    const back = await stage.ship(asItIs(earlier));
    expect(back.outcome).toMatchObject({ exitCode: 3, failure: { code: 'image-not-found' } });
    expect(back.outcome.failure?.remedy).toContain('No task of this revision could start');
    expect(back.requests).not.toContain('UpdateService');
  });
});
