import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { watchService } from '../../../src/watch-service.js';
import { pointAt } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

async function deploy(): Promise<void> {
  const taskDefinition = await service.register('example/web:2');
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(5000);
}

const watch = () => service.ship({ watch: { onFailure: 'rollback' } }, [], { work: watchService });

describe('status --watch', () => {
  it('follows a deployment of somebody else to its verdict', async () => {
    service.script({ image: 'example/web:2', script: { pullTakes: 60 } });
    await deploy();
    const { outcome, requests } = await watch();
    expect(outcome).toMatchObject({ verdict: 'stable', headline: 'web is stable on web:2.' });
    expect(requests.filter((one) => !/^(Describe|List)/.test(one))).toEqual([]);
  });

  it('says why one fails, and leaves it to ECS', async () => {
    service.script({ image: 'example/web:2', script: { exit: { code: 3, after: 2 } } });
    await deploy();
    const { outcome, requests } = await watch();
    expect(outcome).toMatchObject({
      verdict: 'rolled-back',
      exitCode: 5,
      diagnosis: { cause: expect.stringContaining('exits with code 3') },
    });
    expect(requests).not.toContain('StopServiceDeployment');
  });

  it('says that nothing is under way', async () => {
    expect((await watch()).outcome).toMatchObject({
      verdict: 'unchanged',
      headline: 'No deployment of web is under way: it runs web:1.',
    });
  });
});
