import {
  judgeAccess,
  judgeDraining,
  judgeLoadBalancer,
} from '../../../src/doctor/load-balancer/judge-load-balancer.js';
import type { TrafficRule } from '../../../src/ports/network-port.js';

const balancer = {
  ...{ arn: 'arn:lb', name: 'web', type: 'application', state: 'active' },
  ...{ subnets: ['subnet-1'], zones: ['eu-central-1a'], groups: ['sg-alb'] },
};
const subnet = (zone: string) => ({
  id: `subnet-${zone}`,
  vpc: 'vpc-1',
  zone,
  block: '10.0.1.0/24',
  freeAddresses: 9,
});
const said = (lines: readonly { id: string; status: string }[]) =>
  lines.map(({ id, status }) => `${id} ${status}`);

describe('judgeLoadBalancer', () => {
  it.each([
    ['active', 'eu-central-1a', ['load-balancer ok', 'load-balancer-zones ok']],
    ['active_impaired', 'eu-central-1b', ['load-balancer ok', 'load-balancer-zones failed']],
    ['provisioning', 'eu-central-1a', ['load-balancer failed']],
    ['failed', 'eu-central-1a', ['load-balancer failed']],
  ])('%s, tasks in %s', (state, zone, expected) => {
    expect(said(judgeLoadBalancer({ ...balancer, state }, [subnet(zone)]))).toEqual(expected);
  });
});

describe('judgeAccess', () => {
  const network = { subnets: [], securityGroups: ['sg-web'], publicAddress: false };
  const rule = (more: Partial<TrafficRule>): TrafficRule => ({
    ...{ protocol: 'tcp', from: 8080, to: 8080, addresses: [], groups: ['sg-alb'], prefixLists: [] },
    ...more,
  });
  const access = (incoming: TrafficRule[], ports = [8080]) =>
    judgeAccess(balancer, network, [{ id: 'sg-web', vpc: 'vpc-1', incoming, outgoing: [] }], ports, [
      '10.0.1.0/24',
    ]);

  it.each<[string, TrafficRule[], number[]]>([
    ['ok', [rule({})], [8080]],
    ['ok', [rule({ groups: [], addresses: ['10.0.0.0/8'] })], [8080]],
    ['ok', [rule({ from: 0, to: 65_535 })], [8080, 9000]],
    ['failed', [rule({ groups: ['sg-other'] })], [8080]],
    ['failed', [rule({ groups: [], addresses: ['203.0.113.7/32'] })], [8080]],
    ['failed', [rule({ from: 80, to: 80 })], [8080]],
    ['failed', [rule({})], [8080, 9000]],
    ['failed', [], [8080]],
  ])('is %s with %j on %j', (status, incoming, ports) => {
    expect(access(incoming, ports)).toMatchObject([{ id: 'target-access', status }]);
  });

  it('names the port that is closed and whom to let in', () => {
    const [line] = access([rule({})], [8080, 9000]);
    expect(line?.text).toContain('in on port 9000:');
    expect(line?.remedy).toBe('Let TCP 9000 from sg-alb into a security group of the tasks.');
  });

  it('knows nothing of a load balancer without security groups', () => {
    expect(judgeAccess({ ...balancer, groups: [] }, network, [], [8080], [])).toEqual([]);
  });
});

it.each([
  ['ok', 30, 1800],
  ['warning', 0, 1800],
  ['warning', 300, 1800],
  ['failed', 1800, 1800],
])('judgeDraining is %s with a delay of %i s and a timeout of %i s', (status, delay, timeout) => {
  const group = { name: 'web' } as Parameters<typeof judgeDraining>[0];
  expect(judgeDraining(group, delay, timeout * 1000)).toMatchObject({ id: 'deregistration-delay', status });
});
