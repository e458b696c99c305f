import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRule } from '../../../src/emulator/elb/create-rule.js';
import { describeRules } from '../../../src/emulator/elb/describe-rules.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import type { LaunchedTask, TaskRuntime } from '../../../src/emulator/task-runtime.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { type ElbStage, elbStage, makeGroup } from '../../support/elb-stage.js';
import { PlayedImages } from '../engine/played-images.js';
import { VirtualEcs } from '../engine/virtual-ecs.js';

/** A canary service in virtual time behind real listeners; every task answers with its image. */
describe('a canary deployment behind a real load balancer', () => {
  let stage: ElbStage;
  let ecs: VirtualEcs;
  const servers = new Map<string, Server>();

  const serve = async (image: string) => {
    const server = createServer((_, response) => response.end(image));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.set(image, server);
  };
  /** The scripted runtime, with addresses. */
  const addressed = (clock: VirtualClock): TaskRuntime => {
    const scripted = new ScriptedRuntime(clock, new PlayedImages());
    return {
      launch: (launch, report): LaunchedTask => {
        const task = scripted.launch(launch, report);
        const address = servers.get(launch.images.app ?? '')?.address() as AddressInfo;
        return {
          stop: () => task.stop(),
          probe: (probe, done) => task.probe(probe, done),
          address: () => ({ host: '127.0.0.1', port: address.port }),
        };
      },
      close: () => scripted.close(),
    };
  };

  beforeEach(async () => {
    await serve('app:1');
    await serve('app:2');
    const clock = new VirtualClock();
    stage = await elbStage(clock);
    const [listener] = stage.elb.listeners.keys();
    const green = makeGroup(stage.elb, 'green');
    const [production] = describeRules(stage.elb, { ListenerArn: listener ?? '' }).Rules ?? [];
    const [test] =
      createRule(stage.elb, {
        ListenerArn: listener ?? '',
        Priority: 1,
        Conditions: [
          { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'x-test', Values: ['yes'] } },
        ],
        Actions: [{ Type: 'forward', TargetGroupArn: green }],
      }).Rules ?? [];
    ecs = new VirtualEcs([], 1, {
      clock,
      runtime: addressed(clock),
      targetGroups: stage.elb,
      traffic: stage.elb,
    });
    ecs.register();
    ecs.create({
      deploymentConfiguration: { strategy: 'CANARY', bakeTimeInMinutes: 5 },
      loadBalancers: [
        {
          targetGroupArn: stage.groupArn,
          containerName: 'app',
          containerPort: 80,
          advancedConfiguration: {
            alternateTargetGroupArn: green,
            productionListenerRule: production?.RuleArn ?? '',
            testListenerRule: test?.RuleArn ?? '',
            roleArn: 'arn:aws:iam::123456789012:role/ecs-elb',
          },
        },
      ],
    });
    clock.advance(1_000_000);
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    for (
      let i = 0;
      i < 1000 && ecs.serviceDeployments()[0]?.lifecycleStage !== 'PRODUCTION_TRAFFIC_SHIFT';
      i++
    )
      clock.advance(100);
  });
  afterEach(async () => {
    await stage.elb.close();
    for (const server of servers.values()) {
      server.closeAllConnections();
      server.close();
    }
    servers.clear();
  });

  const tally = async (count: number, headers: Record<string, string> = {}) => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < count; i++) {
      const said = await (await fetch(stage.url, { headers })).text();
      counts[said] = (counts[said] ?? 0) + 1;
    }
    return counts;
  };

  it('gives the new revision one production request in twenty, and every test request', async () => {
    expect(await tally(20)).toEqual({ 'app:1': 19, 'app:2': 1 });
    expect(await tally(5, { 'x-test': 'yes' })).toEqual({ 'app:2': 5 });
  });

  it('gives it all of them after the canary, and the old one all of them again after a rollback', async () => {
    const clock = stage.elb.clock as VirtualClock;
    clock.advance(601_000);
    expect(await tally(5)).toEqual({ 'app:2': 5 });
    const { serviceDeploymentArn } = ecs.serviceDeployments()[0] ?? {};
    ecs.call('StopServiceDeployment', { serviceDeploymentArn });
    clock.advance(200);
    expect(await tally(5)).toEqual({ 'app:1': 5 });
  });
});
