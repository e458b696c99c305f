import { DescribeTaskDefinitionCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { type ImageStage, imageStage } from '../../support/image-stage.js';

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
