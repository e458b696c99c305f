import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Elb } from '../../../src/emulator/elb/elb.js';
import { elbOperations } from '../../../src/emulator/elb/operations.js';
import { FileJournal } from '../../../src/emulator/persistence/file-journal.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { CALLER, FakeTask, QUICK_CHECK, register } from '../../support/elb-stage.js';

describe('an ELB that is killed and started again', () => {
  let folder: string;
  const journals: FileJournal[] = [];
  const open: Elb[] = [];
  const clock = new VirtualClock();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'elb-persistence-'));
  });
  afterEach(async () => {
    for (const elb of open.splice(0)) await elb.close();
    for (const journal of journals.splice(0)) journal.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async () => {
    const journal = new FileJournal(folder);
    const elb = new Elb(clock, journal);
    journals.push(journal);
    open.push(elb);
    await elb.restore();
    return elb;
  };
  /** A kill closes the ports and nothing else. */
  const restart = async (elb: Elb) => {
    await elb.close();
    return start();
  };
  // biome-ignore lint/suspicious/noExplicitAny: the table's operations narrow their own input and output.
  const call = async (elb: Elb, operation: string, input: object): Promise<any> =>
    elbOperations[operation]?.(elb, input, CALLER);

  const setUp = async (elb: Elb) => {
    const group = async (Name: string) => {
      const input = { Name, Protocol: 'HTTP', Port: 80, TargetType: 'ip', ...QUICK_CHECK };
      return (await call(elb, 'CreateTargetGroup', input)).TargetGroups[0].TargetGroupArn as string;
    };
    const [blue, green] = [await group('blue'), await group('green')];
    const { LoadBalancers } = await call(elb, 'CreateLoadBalancer', { Name: 'front', Subnets: ['subnet-1'] });
    const { Listeners } = await call(elb, 'CreateListener', {
      LoadBalancerArn: LoadBalancers[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: blue }],
    });
    const { Rules } = await call(elb, 'CreateRule', {
      ListenerArn: Listeners[0].ListenerArn,
      Priority: 5,
      Conditions: [{ Field: 'path-pattern', Values: ['/beta/*'] }],
      Actions: [{ Type: 'forward', TargetGroupArn: green }],
    });
    return { blue, green, listener: Listeners[0].ListenerArn as string, rule: Rules[0].RuleArn as string };
  };
  const told = async (elb: Elb, listener: string, green: string) => [
    await call(elb, 'DescribeLoadBalancers', {}),
    await call(elb, 'DescribeTargetGroups', {}),
    await call(elb, 'DescribeTargetGroupAttributes', { TargetGroupArn: green }),
    await call(elb, 'DescribeListeners', { ListenerArns: [listener] }),
    await call(elb, 'DescribeRules', { ListenerArn: listener }),
  ];

  it('has everything as it was, at the same ports', async () => {
    const elb = await start();
    const { blue, green, listener, rule } = await setUp(elb);
    const delay = { Key: 'deregistration_delay.timeout_seconds', Value: '7' };
    await call(elb, 'ModifyTargetGroupAttributes', { TargetGroupArn: green, Attributes: [delay] });
    await call(elb, 'ModifyTargetGroup', { TargetGroupArn: green, HealthCheckPath: '/other' });
    elb.shift(
      rule,
      new Map([
        [blue, 950],
        [green, 50],
      ]),
    );
    const before = await told(elb, listener, green);
    const again = await restart(elb);
    expect(await told(again, listener, green)).toEqual(before);
    expect([...(again.weights(rule) ?? [])]).toEqual([
      [blue, 950],
      [green, 50],
    ]);
  });

  it('checks targets again, and serves', async () => {
    const elb = await start();
    const { blue, listener } = await setUp(elb);
    const again = await restart(elb);
    register({ elb: again, groupArn: blue }, '1', new FakeTask());
    clock.advance(0);
    expect(again.health(blue, '1')).toMatchObject({ state: 'healthy' });
    const [{ Port }] = (await call(again, 'DescribeListeners', { ListenerArns: [listener] })).Listeners;
    expect((await fetch(`http://127.0.0.1:${Port}/`)).status).toBe(502);
  });

  it('has forgotten what was deleted', async () => {
    const elb = await start();
    const { green, listener, rule } = await setUp(elb);
    await call(elb, 'DeleteRule', { RuleArn: rule });
    await call(elb, 'DeleteTargetGroup', { TargetGroupArn: green });
    const again = await restart(elb);
    expect((await call(again, 'DescribeRules', { ListenerArn: listener })).Rules).toHaveLength(1);
    expect([...again.targetGroups.values()].map(({ name }) => name)).toEqual(['blue']);
    await call(again, 'DeleteLoadBalancer', { LoadBalancerArn: [...again.loadBalancers.keys()][0] });
    const third = await restart(again);
    expect([third.loadBalancers.size, third.listeners.size, third.targetGroups.size]).toEqual([0, 0, 1]);
  });
});
