import { judgeDns, judgeEndpoint, usedEndpoints } from '../../../src/doctor/network/judge-endpoints.js';
import { judgeSecurityGroups } from '../../../src/doctor/network/judge-security-groups.js';
import type { SecurityGroup, TrafficRule, VpcEndpoint } from '../../../src/ports/network-port.js';

const logs: VpcEndpoint = {
  ...{ id: 'vpce-1', service: 'com.amazonaws.eu-central-1.logs', type: 'Interface', isAvailable: true },
  ...{ routeTables: [], groups: ['sg-endpoint'], hasPrivateNames: true },
};
const tasks = { groups: ['sg-web'], blocks: ['10.0.1.0/24'] };
const rule = (more: Partial<TrafficRule>): TrafficRule => ({
  ...{ protocol: 'tcp', from: 443, to: 443, addresses: [], groups: [], prefixLists: [] },
  ...more,
});
const group = (id: string, incoming: TrafficRule[], outgoing: TrafficRule[] = []): SecurityGroup => ({
  ...{ id, vpc: 'vpc-1', incoming, outgoing },
});

describe('judgeEndpoint', () => {
  it.each<[string, TrafficRule[]]>([
    ['endpoint-access ok', [rule({ groups: ['sg-web'] })]],
    ['endpoint-access ok', [rule({ addresses: ['10.0.0.0/16'] })]],
    ['endpoint-access ok', [{ ...rule({ groups: ['sg-web'] }), protocol: '-1', from: 0, to: 0 }]],
    ['endpoint-access failed', [rule({ addresses: ['10.0.2.0/24'] })]],
    ['endpoint-access failed', []],
    ['endpoint-access failed', [rule({ groups: ['sg-other'] })]],
    ['endpoint-access failed', [rule({ groups: ['sg-web'], from: 80, to: 80 })]],
    ['endpoint-access failed', [rule({ groups: ['sg-web'], protocol: 'udp' })]],
  ])('is %s with %j', (expected, incoming) => {
    const { id, status } = judgeEndpoint(logs, [group('sg-endpoint', incoming)], tasks);
    expect(`${id} ${status}`).toBe(expected);
  });

  it('fails without private names', () => {
    const { id, status } = judgeEndpoint({ ...logs, hasPrivateNames: false }, [], tasks);
    expect(`${id} ${status}`).toBe('endpoint-names failed');
  });
});

describe('usedEndpoints', () => {
  const ways = (target: string) => ({
    subnets: [{ id: 'subnet-1', vpc: 'vpc-1', zone: 'a', block: '10.0.1.0/24', freeAddresses: 9 }],
    tables: [
      {
        ...{ id: 'rtb-1', isMain: true, subnets: [] },
        routes: [{ destination: '0.0.0.0/0', target, isActive: true }],
      },
    ],
    endpoints: [
      logs,
      { ...logs, id: 'vpce-2', hasPrivateNames: false },
      { ...logs, id: 'vpce-3', service: 'com.amazonaws.eu-central-1.sqs' },
    ],
    publicAddress: false,
  });
  const ids = (target: string) =>
    usedEndpoints(ways(target), { services: ['logs'], elsewhere: [] }).map(({ id }) => id);

  it('are those with private names even behind a NAT gateway, and any where there is no other way', () => {
    expect(ids('nat-1')).toEqual(['vpce-1']);
    expect(ids('igw-1')).toEqual(['vpce-1', 'vpce-2']);
  });
});

describe('judgeDns', () => {
  it.each([
    ['ok', true, true],
    ['failed', false, true],
    ['failed', true, false],
  ])('is %s where it resolves: %s, gives names: %s', (status, resolves, givesNames) => {
    expect(judgeDns({ resolves, givesNames }, [logs])).toMatchObject({ id: 'vpc-dns', status });
  });

  it('needs host names for private names of endpoints only', () => {
    expect(judgeDns({ resolves: true, givesNames: false }, [])).toMatchObject({ status: 'ok' });
  });
});

describe('judgeSecurityGroups', () => {
  const out = rule({ addresses: ['0.0.0.0/0'] });
  it.each<[string[], SecurityGroup[], string[]]>([
    [['sg-1'], [group('sg-1', [], [out])], ['task-security-groups ok', 'outgoing-https ok']],
    [['sg-1'], [group('sg-1', [out], [])], ['task-security-groups ok', 'outgoing-https failed']],
    [['sg-1', 'sg-2'], [group('sg-1', [], [out])], ['task-security-groups failed']],
    [['sg-1'], [{ ...group('sg-1', [], [out]), vpc: 'vpc-2' }], ['task-security-groups failed']],
    [[], [], ['task-security-groups ok']],
  ])('%j', (wanted, found, expected) => {
    const lines = judgeSecurityGroups(wanted, found, 'vpc-1');
    expect(lines.map(({ id, status }) => `${id} ${status}`)).toEqual(expected);
  });
});
