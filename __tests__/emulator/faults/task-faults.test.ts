import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { TaskFaultBoard } from '../../../src/emulator/faults/task-fault-board.js';
import { ScriptedService } from '../../support/scripted-service.js';
import { control } from '../control/control-client.js';

const web = { service: 'web', taskDefinition: 'web:2' };

describe('TaskFaultBoard', () => {
  it('strikes only the tasks that are meant, at their time, so often as it says', () => {
    const board = new TaskFaultBoard();
    board.add([{ fault: 'no-free-address', service: 'w*', taskDefinition: 'web:2', next: 1 }]);
    expect(board.strike('placing', web)).toBeUndefined();
    expect(board.strike('starting', { ...web, taskDefinition: 'web:1' })).toBeUndefined();
    expect(board.strike('starting', { ...web, service: 'api' })).toBeUndefined();
    expect(board.strike('starting', web)).toMatchObject({ fault: 'no-free-address' });
    expect(board.strike('starting', web)).toBeUndefined();
    expect(board.list()).toMatchObject([{ fault: 'no-free-address', struck: 1 }]);
    board.clear();
    expect(board.list()).toEqual([]);
  });
});

describe('a task that something befalls from outside', () => {
  let service: ScriptedService;

  beforeEach(async () => {
    service = await ScriptedService.start();
  });
  afterEach(() => service.close());

  const interrupted = async () => {
    const { taskArns = [] } = await service.ecs.send(
      new ListTasksCommand({ cluster: 'prod', serviceName: 'web', desiredStatus: 'STOPPED' }),
    );
    if (taskArns.length === 0) return [];
    const { tasks = [] } = await service.ecs.send(
      new DescribeTasksCommand({ cluster: 'prod', tasks: taskArns }),
    );
    return tasks.filter(({ stopCode }) => stopCode === 'SpotInterruption');
  };

  it('is taken away so long after it runs, and replaced', async () => {
    await control(service.emulator, 'POST', '/task-faults', {
      fault: 'spot-interruption',
      after: 30,
      next: 1,
    });
    const taskDefinition = await service.register('example/web:2');
    await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
    service.clock.advance(20_000);
    expect(await interrupted()).toEqual([]);
    service.clock.advance(60_000);
    expect(await interrupted()).toMatchObject([{ stoppedReason: 'Your Spot Task was interrupted.' }]);
    service.clock.advance(300_000);
    const { services } = await service.ecs.send(
      new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }),
    );
    expect(services?.[0]).toMatchObject({ runningCount: 2 });
  });

  it.each([
    [{ fault: 'no-such-thing' }, /no-such-thing/],
    [{ service: 'web' }, /fault/],
  ])('refuses %j', async (rule, problem) => {
    const refused = control(service.emulator, 'POST', '/task-faults', rule);
    await expect(refused).resolves.toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(problem) },
    });
  });
});
