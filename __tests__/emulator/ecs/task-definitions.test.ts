import { VirtualEcs } from '../engine/virtual-ecs.js';

const APP = { name: 'app', image: 'app:1' };
const FARGATE = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' };

function register(input: object, ecs = new VirtualEcs()) {
  return ecs.call('RegisterTaskDefinition', {
    family: 'web',
    containerDefinitions: [APP],
    memory: '512',
    ...input,
  });
}

describe('RegisterTaskDefinition', () => {
  it('counts revisions per family and adds what ECS adds', () => {
    const ecs = new VirtualEcs();
    register({}, ecs);
    const { taskDefinition, tags } = register(
      {
        ...FARGATE,
        containerDefinitions: [
          { ...APP, portMappings: [{ containerPort: 80 }], healthCheck: { command: ['CMD', 'true'] } },
        ],
        tags: [{ key: 'commit', value: 'abc' }],
      },
      ecs,
    );
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:2',
      family: 'web',
      revision: 2,
      status: 'ACTIVE',
      compatibilities: ['EC2', 'FARGATE'],
      volumes: [],
      placementConstraints: [],
      registeredBy: 'arn:aws:iam::123456789012:root',
    });
    expect(taskDefinition.registeredAt).toBeInstanceOf(Date);
    expect(taskDefinition.requiresAttributes).toContainEqual({ name: 'ecs.capability.task-eni' });
    expect(taskDefinition.containerDefinitions).toEqual([
      {
        name: 'app',
        image: 'app:1',
        cpu: 0,
        essential: true,
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
        healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
      },
    ]);
    expect(tags).toEqual([{ key: 'commit', value: 'abc' }]);
  });

  it.each([
    ['1 vCPU', '2 GB', '1024', '2048'],
    ['.25 vCPU', '0.5GB', '256', '512'],
    ['16384', '122880', '16384', '122880'],
  ])('accepts %s and %s on Fargate', (cpu, memory, units, mib) => {
    expect(register({ ...FARGATE, cpu, memory }).taskDefinition).toMatchObject({ cpu: units, memory: mib });
  });

  const awslogs = (options: object) => [{ ...APP, logConfiguration: { logDriver: 'awslogs', options } }];
  it.each<[string, object]>([
    ['Family should not be null or empty.', { family: '' }],
    ['Family contains invalid characters.', { family: 'my web' }],
    ['Container list cannot be empty.', { containerDefinitions: [] }],
    ['Container.name should not be null or empty.', { containerDefinitions: [{ image: 'a' }] }],
    ['Container.name contains invalid characters.', { containerDefinitions: [{ name: 'a b', image: 'a' }] }],
    ['Container.image should not be null or empty.', { containerDefinitions: [{ name: 'a' }] }],
    ['Container names must be unique: app is used more than once.', { containerDefinitions: [APP, APP] }],
    [
      'At least one container of a task definition must be essential.',
      { containerDefinitions: [{ ...APP, essential: false }] },
    ],
    [
      "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation' must be specified.",
      { memory: undefined },
    ],
    ['Fargate only supports network mode ‘awsvpc’.', { ...FARGATE, networkMode: 'bridge' }],
    ["Fargate requires that 'cpu' be defined at the task level.", { ...FARGATE, cpu: undefined }],
    [
      "Fargate requires that 'memory' be defined at the task level.",
      { ...FARGATE, memory: undefined, containerDefinitions: [{ ...APP, memory: 128 }] },
    ],
    ['No Fargate configuration exists for given values.', { ...FARGATE, memory: '4096' }],
    ['No Fargate configuration exists for given values.', { ...FARGATE, cpu: '300' }],
    [
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
      { ...FARGATE, containerDefinitions: awslogs({ 'awslogs-region': 'r', 'awslogs-group': 'g' }) },
    ],
    [
      'Log driver awslogs requires options: awslogs-region, awslogs-group',
      { containerDefinitions: awslogs({}) },
    ],
    [
      "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
      { ...FARGATE, containerDefinitions: [{ ...APP, cpu: 512 }] },
    ],
    [
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
      { ...FARGATE, containerDefinitions: [{ ...APP, portMappings: [{ containerPort: 80, hostPort: 81 }] }] },
    ],
    [
      'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
      {
        containerDefinitions: [
          APP,
          { name: 'b', image: 'b', dependsOn: [{ containerName: 'app', condition: 'SUCCESS' }] },
        ],
      },
    ],
  ])('refuses: %s', (message, input) => {
    expect(() => register(input)).toThrow(expect.objectContaining({ code: 'ClientException', message }));
  });
});

describe('task definitions', () => {
  function threeRevisions() {
    const ecs = new VirtualEcs();
    for (let i = 0; i < 3; i++) register({ tags: [{ key: 'n', value: String(i + 1) }] }, ecs);
    register({ family: 'worker' }, ecs);
    return ecs;
  }
  const revisionOf = (ecs: VirtualEcs, taskDefinition: string) =>
    ecs.call('DescribeTaskDefinition', { taskDefinition }).taskDefinition.revision;

  it('are described by family, revision or ARN, with tags when asked', () => {
    const ecs = threeRevisions();
    expect(revisionOf(ecs, 'web')).toBe(3);
    expect(revisionOf(ecs, 'web:2')).toBe(2);
    expect(revisionOf(ecs, 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:1')).toBe(1);
    expect(ecs.call('DescribeTaskDefinition', { taskDefinition: 'web' }).tags).toBeUndefined();
    expect(ecs.call('DescribeTaskDefinition', { taskDefinition: 'web', include: ['TAGS'] }).tags).toEqual([
      { key: 'n', value: '3' },
    ]);
    expect(() => revisionOf(ecs, 'nope')).toThrow('Unable to describe task definition.');
  });

  it('go INACTIVE when deregistered, and the family falls back to the last ACTIVE one', () => {
    const ecs = threeRevisions();
    const { taskDefinition } = ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:3' });
    expect(taskDefinition).toMatchObject({ status: 'INACTIVE', revision: 3 });
    expect(revisionOf(ecs, 'web')).toBe(2);
    expect(() => ecs.create({ taskDefinition: 'web:3' })).toThrow('TaskDefinition is inactive');
    expect(register({}, ecs).taskDefinition.revision).toBe(4);
    expect(() => ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web' })).toThrow(
      'Revision is missing.',
    );
  });

  it('are listed by family, status and order, page by page', () => {
    const ecs = threeRevisions();
    ecs.call('DeregisterTaskDefinition', { taskDefinition: 'web:1' });
    const list = (input: object) => {
      const { taskDefinitionArns, nextToken } = ecs.call('ListTaskDefinitions', input);
      return [taskDefinitionArns.map((arn: string) => arn.split('/')[1]), nextToken];
    };
    expect(list({})[0]).toEqual(['web:2', 'web:3', 'worker:1']);
    expect(list({ familyPrefix: 'web', sort: 'DESC' })[0]).toEqual(['web:3', 'web:2']);
    expect(list({ status: 'INACTIVE' })[0]).toEqual(['web:1']);
    const [first, nextToken] = list({ maxResults: 2 });
    expect(first).toEqual(['web:2', 'web:3']);
    expect(list({ maxResults: 2, nextToken })).toEqual([['worker:1'], undefined]);
  });

  it('are listed as families by prefix and status', () => {
    const ecs = threeRevisions();
    ecs.call('DeregisterTaskDefinition', { taskDefinition: 'worker:1' });
    const families = (input: object) => ecs.call('ListTaskDefinitionFamilies', input).families;
    expect(families({})).toEqual(['web', 'worker']);
    expect(families({ familyPrefix: 'wo' })).toEqual(['worker']);
    expect(families({ status: 'ACTIVE' })).toEqual(['web']);
    expect(families({ status: 'INACTIVE' })).toEqual(['worker']);
  });
});
