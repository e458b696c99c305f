import { TARGET_GROUP, VirtualEcs } from '../engine/virtual-ecs.js';

const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };

function withFamily(rest: object = {}): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register({}, rest);
  return ecs;
}

function settled(): VirtualEcs {
  const ecs = withFamily({ networkMode: 'awsvpc', cpu: '256' });
  ecs.create({ networkConfiguration: NETWORK, launchType: 'FARGATE' });
  ecs.pass(120);
  return ecs;
}

const PLACE = { targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 };
const LISTENER =
  'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/front/0123456789abcdef/0123456789abcdef';
const RULE = `${LISTENER.replace(':listener/', ':listener-rule/')}/0123456789abcdef`;

function threshold(type: 'COUNT' | 'UNBOUNDED_PERCENT', value: number) {
  const deploymentCircuitBreaker = {
    enable: true,
    rollback: true,
    thresholdConfiguration: { type, value },
  };
  return { deploymentConfiguration: { deploymentCircuitBreaker } };
}

describe('CreateService', () => {
  it('answers the service with ECS’s defaults and its first deployment', () => {
    const ecs = withFamily();
    const service = ecs.create();
    expect(service).toMatchObject({
      serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/default/web',
      clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/default',
      status: 'ACTIVE',
      desiredCount: 2,
      runningCount: 0,
      pendingCount: 0,
      launchType: 'EC2',
      taskDefinition: 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:1',
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        maximumPercent: 200,
        minimumHealthyPercent: 100,
      },
      deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 2, failedTasks: 0 }],
      schedulingStrategy: 'REPLICA',
      deploymentController: { type: 'ECS' },
      events: [],
    });
    expect(service.deployments?.[0]?.id).toMatch(/^ecs-svc\/\d{19}$/);
    expect(service.currentServiceDeployment).toMatch(/:service-deployment\/default\/web\/[\w-]{21}$/);
  });

  it('answers the same service for the same client token', () => {
    const ecs = withFamily();
    const first = ecs.create({ clientToken: 'once' });
    expect(ecs.create({ clientToken: 'once' }).deployments).toEqual(first.deployments);
  });

  it.each<[string, string, object]>([
    ['ClusterNotFoundException', 'Cluster not found.', { cluster: 'nope' }],
    ['ClientException', 'TaskDefinition not found.', { taskDefinition: 'nope' }],
    ['InvalidParameterException', 'Service name contains invalid characters.', { serviceName: 'a b' }],
    ['InvalidParameterException', 'The desired count can not be negative.', { desiredCount: -1 }],
    [
      'InvalidParameterException',
      'Task definition does not support launch_type FARGATE.',
      { launchType: 'FARGATE' },
    ],
    [
      'InvalidParameterException',
      'Network Configuration is not valid for the given networkMode of this task definition.',
      { networkConfiguration: NETWORK },
    ],
    [
      'InvalidParameterException',
      'The container nope does not exist in the task definition.',
      { loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'nope', containerPort: 80 }] },
    ],
    [
      'InvalidParameterException',
      'The container app did not have a container port 81 defined.',
      { loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 81 }] },
    ],
    [
      'InvalidParameterException',
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
      { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
    ],
    [
      'InvalidParameterException',
      'The deployment circuit breaker threshold must be between 1 and 100 percent.',
      threshold('UNBOUNDED_PERCENT', 101),
    ],
    [
      'InvalidParameterException',
      'The deployment circuit breaker threshold must be at least 1.',
      threshold('COUNT', 0),
    ],
    [
      'InvalidParameterException',
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' }, loadBalancers: [PLACE] },
    ],
    [
      'InvalidParameterException',
      'Either all or none of the provided loadBalancers must have advancedConfiguration defined',
      { loadBalancers: [PLACE, { ...PLACE, advancedConfiguration: {} }] },
    ],
    [
      'InvalidParameterException',
      `Duplicate targetGroupArn found: ${TARGET_GROUP}`,
      { loadBalancers: [{ ...PLACE, advancedConfiguration: { alternateTargetGroupArn: TARGET_GROUP } }] },
    ],
    [
      'InvalidParameterException',
      `productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${LISTENER}`,
      { loadBalancers: [{ ...PLACE, advancedConfiguration: { productionListenerRule: LISTENER } }] },
    ],
    [
      'InvalidParameterException',
      `The following rules cannot be used as both production and test listener rules: ${RULE}`,
      {
        loadBalancers: [
          { ...PLACE, advancedConfiguration: { productionListenerRule: RULE, testListenerRule: RULE } },
        ],
      },
    ],
    [
      'InvalidParameterException',
      'stepPercent must be between 3 and 100.',
      { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2 } } },
    ],
    [
      'UnsupportedFeatureException',
      'The emulator does not support the CODE_DEPLOY deployment controller.',
      { deploymentController: { type: 'CODE_DEPLOY' as const } },
    ],
  ])('refuses with %s: %s', (code, message, input) => {
    expect(() => withFamily().create(input)).toThrow(expect.objectContaining({ code, message }));
  });

  it('refuses a name in use, and awsvpc without a network', () => {
    const ecs = withFamily();
    ecs.create();
    expect(() => ecs.create()).toThrow('Creation of service was not idempotent.');
    expect(() => withFamily({ networkMode: 'awsvpc' }).create()).toThrow(
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    );
  });

  it('runs one task per container instance with the DAEMON strategy', () => {
    const ecs = withFamily();
    const service = ecs.create({ schedulingStrategy: 'DAEMON', desiredCount: undefined as never });
    expect(service.deploymentConfiguration).toMatchObject({ minimumHealthyPercent: 0, maximumPercent: 100 });
    ecs.pass(60);
    expect(ecs.service()).toMatchObject({ desiredCount: 1, runningCount: 1 });
  });
});

describe('UpdateService', () => {
  const other = { awsvpcConfiguration: { subnets: ['subnet-2'] } };

  it.each<[string, object]>([
    ['networkConfiguration', { networkConfiguration: other }],
    ['platformVersion', { platformVersion: '1.3.0' }],
    ['forceNewDeployment', { forceNewDeployment: true }],
    [
      'loadBalancers',
      { loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }] },
    ],
    ['serviceRegistries', { serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:r' }] }],
  ])('starts a deployment for %s', (_, change) => {
    expect(settled().update(change).deployments).toHaveLength(2);
  });

  it.each<[string, object, object]>([
    ['desiredCount', { desiredCount: 3 }, { desiredCount: 3 }],
    [
      'deploymentConfiguration',
      { deploymentConfiguration: { maximumPercent: 150 } },
      { deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 100 } },
    ],
    [
      'healthCheckGracePeriodSeconds',
      { healthCheckGracePeriodSeconds: 30 },
      { healthCheckGracePeriodSeconds: 30 },
    ],
    ['enableExecuteCommand', { enableExecuteCommand: true }, { enableExecuteCommand: true }],
    ['enableECSManagedTags', { enableECSManagedTags: true }, { enableECSManagedTags: true }],
    ['propagateTags', { propagateTags: 'SERVICE' }, { propagateTags: 'SERVICE' }],
    ['the network it has already', { networkConfiguration: NETWORK }, { networkConfiguration: NETWORK }],
  ])('starts none for %s', (_, change, after) => {
    const ecs = settled();
    const service = ecs.update(change);
    expect(service.deployments).toHaveLength(1);
    expect(service).toMatchObject(after);
  });

  it('keeps the network and load balancers of the service when only the task definition changes', () => {
    const ecs = settled();
    ecs.register({}, { networkMode: 'awsvpc', cpu: '256' });
    const service = ecs.update({ taskDefinition: 'web' });
    expect(service.deployments).toMatchObject([
      { networkConfiguration: NETWORK, launchType: 'FARGATE', platformVersion: '1.4.0' },
      { networkConfiguration: NETWORK },
    ]);
  });

  it('refuses services that are missing or not active', () => {
    const ecs = settled();
    expect(() => ecs.update({ service: 'nope' })).toThrow(
      expect.objectContaining({ code: 'ServiceNotFoundException', message: 'Service not found.' }),
    );
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(() => ecs.update({ desiredCount: 1 })).toThrow(
      expect.objectContaining({ code: 'ServiceNotActiveException', message: 'Service was not ACTIVE.' }),
    );
  });
});

describe('services', () => {
  it('are described up to ten at a time, missing ones as failures, tags when asked', () => {
    const ecs = withFamily();
    ecs.create({ tags: [{ key: 'a', value: 'b' }] });
    expect(ecs.call('DescribeServices', { services: ['web', 'nope'] })).toMatchObject({
      services: [{ serviceName: 'web' }],
      failures: [{ arn: 'arn:aws:ecs:us-east-1:123456789012:service/default/nope', reason: 'MISSING' }],
    });
    expect(ecs.service().tags).toBeUndefined();
    const arn = 'arn:aws:ecs:us-east-1:123456789012:service/default/web';
    const tagged = ecs.call('DescribeServices', { services: [arn], include: ['TAGS'] }).services[0];
    expect(tagged.tags).toEqual([{ key: 'a', value: 'b' }]);
    expect(() => ecs.call('DescribeServices', { services: Array(11).fill('web') })).toThrow();
  });

  it('are listed ten at a time', () => {
    const ecs = withFamily();
    for (let i = 0; i < 12; i++) ecs.create({ serviceName: `s${i}`, desiredCount: 0 });
    const first = ecs.call('ListServices', {});
    expect(first.serviceArns).toHaveLength(10);
    expect(ecs.call('ListServices', { nextToken: first.nextToken }).serviceArns).toHaveLength(2);
    expect(ecs.call('ListServices', { launchType: 'FARGATE' }).serviceArns).toEqual([]);
  });

  it('carry tags that can be set and removed', () => {
    const ecs = withFamily();
    const resourceArn = ecs.create().serviceArn;
    ecs.call('TagResource', { resourceArn, tags: [{ key: 'a', value: '1' }] });
    ecs.call('TagResource', {
      resourceArn,
      tags: [
        { key: 'a', value: '2' },
        { key: 'b', value: '3' },
      ],
    });
    ecs.call('UntagResource', { resourceArn, tagKeys: ['b'] });
    expect(ecs.call('ListTagsForResource', { resourceArn }).tags).toEqual([{ key: 'a', value: '2' }]);
  });
});
