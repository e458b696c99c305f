import { judgeCluster, judgeLaunchType, judgeProviders } from '../../../src/doctor/cluster/judge-cluster.js';
import { launchPlace, taskShare } from '../../../src/doctor/task-platform.js';

const cluster = { name: 'production', status: 'ACTIVE', capacityProviders: ['FARGATE', 'web'] };

describe('judgeCluster', () => {
  it.each([
    ['ok', cluster],
    ['failed', undefined],
    ['failed', { ...cluster, status: 'INACTIVE' }],
    ['failed', { ...cluster, status: 'PROVISIONING' }],
    ['failed', { ...cluster, status: 'FAILED' }],
  ])('is %s for %j', (status, found) => {
    expect(judgeCluster('production', 'eu-central-1', found)).toMatchObject({ id: 'cluster', status });
  });
});

describe('judgeLaunchType', () => {
  it.each([
    ['ok', 'FARGATE', ['FARGATE']],
    ['ok', 'EC2', ['EC2', 'FARGATE']],
    ['ok', 'EC2', undefined],
    ['failed', 'FARGATE', ['EC2']],
  ] as const)('is %s on %s for %j', (status, place, requiresCompatibilities) => {
    expect(judgeLaunchType(place, { requiresCompatibilities })).toMatchObject([
      { id: 'launch-type', status },
    ]);
  });
});

describe('judgeProviders', () => {
  const web = { name: 'web', isActive: true, scales: false };
  it.each([
    ['ok', 'web', [web]],
    ['failed', 'web', []],
    ['failed', 'web', [{ ...web, isActive: false }]],
    ['failed', 'other', [{ ...web, name: 'other' }]],
  ])('is %s for %s among %j', (status, name, found) => {
    expect(judgeProviders([name], cluster, found)).toMatchObject([{ id: 'capacity-provider', status }]);
  });
});

describe('launchPlace', () => {
  const setUp = { capacityProviders: [], isDaemon: false, strategy: 'ROLLING', targets: [] };
  it.each([
    ['FARGATE', { setUp: { ...setUp, launchType: 'FARGATE' } }],
    ['FARGATE', { setUp: { ...setUp, capacityProviders: ['FARGATE_SPOT'] } }],
    ['EC2', { setUp: { ...setUp, capacityProviders: ['web'] } }],
    ['other', { setUp: { ...setUp, launchType: 'EXTERNAL' } }],
    ['FARGATE', {}],
  ])('is %s for %j', (place, service) => {
    expect(launchPlace(service, { requiresCompatibilities: ['FARGATE'] })).toBe(place);
  });
});

describe('taskShare', () => {
  it('is the size of the task, or what its containers reserve; ports of the host only where they are shared', () => {
    const containerDefinitions = [
      { cpu: 128, memory: 512, portMappings: [{ containerPort: 80, hostPort: 8080 }] },
      { cpu: 64, memoryReservation: 64, memory: 256, portMappings: [{ containerPort: 81 }] },
    ];
    expect(taskShare({ containerDefinitions })).toEqual({ cpu: 192, memory: 576, hostPorts: [8080] });
    const runtimePlatform = { cpuArchitecture: 'ARM64' };
    expect(
      taskShare({ networkMode: 'awsvpc', cpu: '256', memory: '512', runtimePlatform, containerDefinitions }),
    ).toEqual({ cpu: 256, memory: 512, hostPorts: [], architecture: 'arm64' });
  });
});
