import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  type CreateTargetGroupCommandInput,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

describe('ELBv2 through the AWS SDK', () => {
  let emulator: Emulator;
  let client: ElasticLoadBalancingV2Client;

  beforeEach(async () => {
    emulator = await startTestEmulator();
    client = new ElasticLoadBalancingV2Client(clientConfig(emulator));
  });
  afterEach(() => emulator.close());

  const createGroup = async (Name: string, more: Partial<CreateTargetGroupCommandInput> = {}) => {
    const input = { Name, Protocol: 'HTTP' as const, Port: 5000, TargetType: 'ip' as const, ...more };
    const { TargetGroups } = await client.send(new CreateTargetGroupCommand(input));
    return TargetGroups?.[0];
  };
  const createBalancer = async (Name: string) => {
    const { LoadBalancers } = await client.send(
      new CreateLoadBalancerCommand({ Name, Subnets: ['subnet-1'] }),
    );
    return LoadBalancers?.[0];
  };
  const createListener = (
    LoadBalancerArn: string | undefined,
    TargetGroupArn: string | undefined,
    Port = 23_456,
  ) =>
    client.send(
      new CreateListenerCommand({
        LoadBalancerArn,
        Port,
        Protocol: 'HTTP',
        DefaultActions: [{ Type: 'forward', TargetGroupArn }],
      }),
    );

  it("creates a target group with AWS's defaults", async () => {
    expect(await createGroup('web')).toEqual({
      TargetGroupArn: expect.stringMatching(
        /^arn:aws:elasticloadbalancing:eu-central-1:\d{12}:targetgroup\/web\/[0-9a-f]{16}$/,
      ),
      TargetGroupName: 'web',
      Protocol: 'HTTP',
      ProtocolVersion: 'HTTP1',
      Port: 5000,
      TargetType: 'ip',
      IpAddressType: 'ipv4',
      HealthCheckEnabled: true,
      HealthCheckProtocol: 'HTTP',
      HealthCheckPort: 'traffic-port',
      HealthCheckPath: '/',
      HealthCheckIntervalSeconds: 30,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 5,
      UnhealthyThresholdCount: 2,
      Matcher: { HttpCode: '200' },
      LoadBalancerArns: [],
    });
  });

  it('answers the same group to the same request, and refuses another of its name', async () => {
    const first = await createGroup('web');
    expect(await createGroup('web')).toEqual(first);
    await expect(createGroup('web', { HealthCheckPath: '/health' })).rejects.toMatchObject({
      name: 'DuplicateTargetGroupNameException',
      message: "A target group with the same name 'web' exists, but with different settings",
    });
  });

  it.each([
    [{ Name: '-web' }, "Target group name '-web' cannot begin or end with '-'"],
    [{ HealthCheckTimeoutSeconds: 40 }, "Health check timeout '40' must be smaller than the interval '30'"],
    [{ HealthyThresholdCount: 1 }, "Health check healthy threshold count '1' must be in the range [2, 10]"],
    [{ HealthCheckPath: 'health' }, "Health check path 'health' must begin with a '/' character"],
    [{ Port: undefined }, 'A port must be specified'],
  ])('refuses a target group with %j', async (more, message) => {
    await expect(createGroup('web', more)).rejects.toMatchObject({ name: 'ValidationError', message });
  });

  it('modifies health checks and attributes', async () => {
    const { TargetGroupArn } = (await createGroup('web')) ?? {};
    await client.send(new ModifyTargetGroupCommand({ TargetGroupArn, HealthCheckPath: '/health' }));
    const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }];
    await client.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
    const found = await client.send(new DescribeTargetGroupsCommand({ Names: ['web'] }));
    expect(found.TargetGroups?.[0]).toMatchObject({
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 30,
    });
    const kept = await client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn }));
    expect(kept.Attributes).toEqual(expect.arrayContaining(Attributes));
    const wrong = new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: [{ Key: 'colour' }] });
    await expect(client.send(wrong)).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('puts a load balancer in front that answers at DNSName:Port', async () => {
    const group = await createGroup('web');
    const balancer = await createBalancer('front');
    expect(balancer).toMatchObject({ State: { Code: 'active' }, Type: 'application', DNSName: '127.0.0.1' });
    expect(balancer?.CreatedTime).toBeInstanceOf(Date);
    const { Listeners } = await createListener(balancer?.LoadBalancerArn, group?.TargetGroupArn);
    const answer = await fetch(`http://${balancer?.DNSName}:${Listeners?.[0]?.Port}/`);
    expect(answer.status).toBe(503);

    const { LoadBalancerArn } = balancer ?? {};
    const listeners = await client.send(new DescribeListenersCommand({ LoadBalancerArn }));
    expect(listeners.Listeners).toEqual(Listeners);
    const groups = await client.send(new DescribeTargetGroupsCommand({ LoadBalancerArn }));
    expect(groups.TargetGroups?.[0]).toMatchObject({ ...group, LoadBalancerArns: [LoadBalancerArn] });
    const rules = await client.send(new DescribeRulesCommand({ ListenerArn: Listeners?.[0]?.ListenerArn }));
    expect(rules.Rules).toMatchObject([{ IsDefault: true, Priority: 'default' }]);
    const health = await client.send(
      new DescribeTargetHealthCommand({
        TargetGroupArn: group?.TargetGroupArn,
        Targets: [{ Id: '10.0.0.9', Port: 1 }],
      }),
    );
    expect(health.TargetHealthDescriptions?.[0]?.TargetHealth).toMatchObject({
      State: 'unused',
      Reason: 'Target.NotRegistered',
    });
  });

  it('keeps a target group that is in use, and lets it go afterwards', async () => {
    const { TargetGroupArn } = (await createGroup('web')) ?? {};
    const { LoadBalancerArn } = (await createBalancer('front')) ?? {};
    const { Listeners } = await createListener(LoadBalancerArn, TargetGroupArn);
    await expect(createListener(LoadBalancerArn, TargetGroupArn)).rejects.toMatchObject({
      name: 'DuplicateListenerException',
    });
    await expect(client.send(new DeleteTargetGroupCommand({ TargetGroupArn }))).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: `Target group '${TargetGroupArn}' is currently in use by a listener or a rule`,
    });
    await client.send(new DeleteListenerCommand({ ListenerArn: Listeners?.[0]?.ListenerArn }));
    await client.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
    await client.send(new DeleteTargetGroupCommand({ TargetGroupArn }));
    await expect(client.send(new DescribeTargetGroupsCommand({ Names: ['web'] }))).rejects.toMatchObject({
      name: 'TargetGroupNotFoundException',
    });
    await expect(client.send(new DescribeLoadBalancersCommand({ Names: ['front'] }))).rejects.toMatchObject({
      name: 'LoadBalancerNotFoundException',
      message: "Load balancers '[front]' not found",
    });
  });

  it('says what it does not have', async () => {
    const create = new CreateLoadBalancerCommand({ Name: 'net', Type: 'network' });
    await expect(client.send(create)).rejects.toThrow(
      "Load balancer type 'network' is not supported by the emulator",
    );
  });

  it('pages', async () => {
    for (const name of ['a', 'b', 'c']) await createGroup(name);
    const first = await client.send(new DescribeTargetGroupsCommand({ PageSize: 2 }));
    const Marker = first.NextMarker;
    const second = await client.send(new DescribeTargetGroupsCommand({ PageSize: 2, Marker }));
    expect([first, second].map((it) => it.TargetGroups?.map((group) => group.TargetGroupName))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(second.NextMarker).toBeUndefined();
  });
});
