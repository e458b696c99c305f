import { judgeWayOut, type Ways } from '../../../src/doctor/network/judge-way-out.js';
import { startNeeds } from '../../../src/doctor/network/start-needs.js';
import type { VpcEndpoint } from '../../../src/ports/network-port.js';

const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web';
const needs = { services: ['ecr.api', 'ecr.dkr', 's3', 'logs'], elsewhere: [] };

function ways(target: string | undefined, more: Partial<Ways> = {}, isActive = true): Ways {
  const routes = [
    { destination: '10.0.0.0/16', target: 'local', isActive: true },
    ...(target === undefined ? [] : [{ destination: '0.0.0.0/0', target, isActive }]),
  ];
  return {
    subnets: [{ id: 'subnet-1', vpc: 'vpc-1', zone: 'a', block: '10.0.1.0/24', freeAddresses: 9 }],
    tables: [
      { id: 'rtb-main', isMain: true, subnets: [], routes: [] },
      { id: 'rtb-1', isMain: false, subnets: ['subnet-1'], routes },
    ],
    endpoints: [],
    publicAddress: false,
    ...more,
  };
}

const endpoint = (end: string, more: Partial<VpcEndpoint> = {}): VpcEndpoint => ({
  ...{ id: `vpce-${end}`, service: `com.amazonaws.eu-central-1.${end}`, isAvailable: true },
  ...(end === 's3' ? { type: 'Gateway', routeTables: ['rtb-1'] } : { type: 'Interface', routeTables: [] }),
  ...{ groups: [], hasPrivateNames: end !== 's3' },
  ...more,
});
const all = ['ecr.api', 'ecr.dkr', 'logs', 's3'].map((end) => endpoint(end));
const verdict = (given: Ways, what = needs) =>
  judgeWayOut(given, what).map(({ id, status }) => `${id} ${status}`);

describe('judgeWayOut', () => {
  it.each<[string, Ways, string[]]>([
    ['a NAT gateway', ways('nat-1'), ['way-out ok', 'public-address ok']],
    [
      'an internet gateway with addresses',
      ways('igw-1', { publicAddress: true }),
      ['way-out ok', 'public-address ok'],
    ],
    ['an internet gateway without addresses', ways('igw-1'), ['public-address failed']],
    [
      'addresses behind a NAT gateway',
      ways('nat-1', { publicAddress: true }),
      ['way-out ok', 'public-address warning'],
    ],
    ['a NAT gateway that is gone', ways('nat-1', {}, false), ['way-out failed']],
    ['no default route', ways(undefined), ['way-out failed']],
    ['every endpoint', ways(undefined, { endpoints: all }), ['way-out ok', 'public-address ok']],
    [
      'an internet gateway and every endpoint',
      ways('igw-1', { endpoints: all }),
      ['way-out ok', 'public-address ok'],
    ],
    ['an endpoint too few', ways(undefined, { endpoints: all.slice(1) }), ['way-out failed']],
    ['the main route table', ways('nat-1', { tables: ways('nat-1').tables.slice(0, 1) }), ['way-out failed']],
  ])('%s', (_, given, expected) => {
    expect(verdict(given)).toEqual(expected);
  });

  it.each<[string, Partial<VpcEndpoint>]>([
    ['is of another route table', { routeTables: ['rtb-main'] }],
    ['is not available yet', { isAvailable: false }],
    ['is of another service', { service: 'com.amazonaws.eu-central-1.s3express' }],
  ])('does not take the endpoint of S3 that %s', (_, change) => {
    const endpoints = [...all.slice(0, 3), endpoint('s3', change)];
    expect(judgeWayOut(ways(undefined, { endpoints }), needs)).toMatchObject([
      { id: 'way-out', text: expect.stringContaining('no endpoint for s3:') },
    ]);
  });

  it('names images that no endpoint leads to', () => {
    const [line] = judgeWayOut(ways(undefined, { endpoints: all }), { services: [], elsewhere: ['nginx:1'] });
    expect(line).toMatchObject({ status: 'failed', text: expect.stringContaining('no way to nginx:1') });
  });
});

describe('startNeeds', () => {
  const container = {
    name: 'web',
    image: ecr,
    logConfiguration: { logDriver: 'awslogs' },
    secrets: [
      { name: 'A', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db' },
      { name: 'B', valueFrom: '/web/level' },
    ],
  };

  it('tells what a task reaches before it runs', () => {
    expect(startNeeds({ containerDefinitions: [container] }, 'web')).toEqual({
      services: ['ecr.api', 'ecr.dkr', 's3', 'logs', 'secretsmanager', 'ssm'],
      elsewhere: [],
    });
    const sidecar = { name: 'proxy', image: 'nginx:1' };
    expect(startNeeds({ containerDefinitions: [sidecar] }, 'web')).toEqual({
      services: [],
      elsewhere: ['nginx:1'],
    });
  });

  it('takes an image that is not built yet for one of ECR', () => {
    const { services, elsewhere } = startNeeds({ containerDefinitions: [{ image: 'web' }] }, 'web');
    expect({ services, elsewhere }).toEqual({ services: ['ecr.api', 'ecr.dkr', 's3'], elsewhere: [] });
  });
});
