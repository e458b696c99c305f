import {
  CreateClusterCommand,
  CreateServiceCommand,
  ListTaskDefinitionsCommand,
  RunTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { pointAt } from '../../support/point-at.js';
import { type Circumstances, ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

const hour = 3_600_000;
let images = 100;

/** Ships an image of its own; with `keep: undefined` as without the option. */
function ship(keep: number | undefined, circumstances: Circumstances = {}) {
  images += 1;
  const update = keep === undefined ? {} : { keepRevisions: keep };
  return service.ship({ image: `example/web:${images}`, update }, [], circumstances);
}

/** As after so many ships, an hour ago. */
async function ships(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await service.register(`example/web:of-${time}`, {}, { 'ecs-ship:version': '1.0.0' });
  const { ecs } = service;
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web' }));
  service.clock.advance(hour);
}

/** Numbers of the ACTIVE revisions. */
async function active(): Promise<number[]> {
  const { taskDefinitionArns = [] } = await service.ecs.send(
    new ListTaskDefinitionsCommand({ familyPrefix: 'web' }),
  );
  return taskDefinitionArns.map((arn) => Number(arn.split(':').at(-1)));
}

const stageOf = ({ outcome }: Awaited<ReturnType<typeof ship>>) =>
  outcome.stages.find(({ stage }) => stage === 'revisions');

describe('keep-revisions', () => {
  it('deregisters what ecs-ship made beyond the newest ones, and nothing that others did', async () => {
    await service.register('example/terraform:1');
    await ships(4);
    const shipped = await ship(3);
    expect(await active()).toEqual([1, 2, 5, 6, 7]);
    expect(stageOf(shipped)).toMatchObject({ result: 'done', summary: 'deregistered web:4, web:3' });
    expect(shipped.outcome.verdict).toBe('stable');
  });

  it('leaves all as it is when it is not set, and what it would go back to when it is 1', async () => {
    await ships(3);
    await ship(undefined);
    expect(await active()).toEqual([1, 2, 3, 4, 5]);
    const shipped = await ship(1);
    expect(shipped.outcome.facts.previousTaskDefinitionArn).toMatch(/web:5$/);
    expect(await active()).toEqual([1, 5, 6]);
  });

  it('deregisters none that a service or a task of any cluster uses, or would be rolled back to', async () => {
    await ships(6);
    const { ecs } = service;
    await ecs.send(new CreateClusterCommand({ clusterName: 'staging' }));
    await ecs.send(new RunTaskCommand({ cluster: 'staging', taskDefinition: 'web:2' }));
    const api = { cluster: 'staging', taskDefinition: 'web:3' };
    await ecs.send(new CreateServiceCommand({ ...api, serviceName: 'api', desiredCount: 1 }));
    service.clock.advance(hour);
    await ecs.send(new UpdateServiceCommand({ ...api, service: 'api', taskDefinition: 'web:4' }));
    service.clock.advance(hour);
    const shipped = await ship(1);
    expect(await active()).toEqual([1, 2, 3, 4, 7, 8]);
    expect(stageOf(shipped)?.summary).toBe('deregistered web:6, web:5; 3 older ones are in use');
  });

  it('spares what was registered in the last hour: another run may be about to deploy it', async () => {
    await ships(2);
    await service.register('example/web:of-another-run', {}, { 'ecs-ship:version': '1.0.0' });
    await ship(1);
    expect(await active()).toEqual([1, 3, 4, 5]);
  });

  it('spares what is newer than the revision it goes back to', async () => {
    await ships(4);
    const shipped = await service.ship({
      update: { keepRevisions: 1, allowOlder: true },
      rest: (config) => ({ ...config, taskDefinition: { ...config.taskDefinition, revision: 'web:3' } }),
    });
    expect(shipped.outcome.verdict).toBe('stable');
    expect(await active()).toEqual([1, 3, 4, 5]);
  });

  it('takes at most ten in one run', async () => {
    await ships(13);
    await ship(1);
    expect(await active()).toEqual([1, 2, 3, 14, 15]);
  });

  it('is planned as it is done', async () => {
    await ships(4);
    const planned = await ship(2, { dryRun: true });
    const plan = planned.events.find((event) => event.kind === 'planned');
    expect(plan?.kind === 'planned' && plan.plan.actions.at(-1)).toMatchObject({
      stage: 'revisions',
      action: 'remove',
      summary: 'once the deployment is stable, deregister web:4, web:3, web:2',
      input: [4, 3, 2].map((number) => expect.stringMatching(new RegExp(`web:${number}$`))),
    });
    expect(await active()).toEqual([1, 2, 3, 4, 5]);
    await ship(2);
    expect(await active()).toEqual([1, 5, 6]);
  });

  it.each([
    ['ecs:DeregisterTaskDefinition', [1, 2, 3, 4]],
    ['ecs:ListClusters', [1, 2, 3, 4]],
    ['ecs:ListTaskDefinitions', [1, 2, 3, 4]],
    ['ecs:DescribeServiceRevisions', [1, 2, 3, 4]],
  ])('never fails a deployment: without %s it says so and changes nothing', async (action, left) => {
    await ships(2);
    service.emulator.permissions.set = { deny: [action] };
    const shipped = await ship(1);
    service.emulator.permissions.set = { deny: [] };
    expect(shipped.outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(shipped.outcome.notices.join()).toContain(
      `Old revisions of web stay registered: AWS denies ${action}`,
    );
    expect(await active()).toEqual(left);
  });

  it('waits while the account’s rate is used up', async () => {
    await ships(4);
    service.emulator.faults.add([{ operation: 'DeregisterTaskDefinition', throttle: true, next: 3 }]);
    const shipped = await ship(1, { attempts: 1 });
    expect(shipped.requests.filter((one) => one === 'DeregisterTaskDefinition')).toHaveLength(6);
    expect(await active()).toEqual([1, 5, 6]);
  });
});
