import { judgeTargetGroup } from '../../../src/doctor/load-balancer/judge-target-group.js';
import type { TargetGroup } from '../../../src/ports/target-groups-port.js';

const target = { targetGroupArn: 'arn:tg', container: 'web', port: 8080 };
const group: TargetGroup = {
  ...{
    arn: 'arn:tg',
    name: 'web',
    targetType: 'ip',
    protocol: 'HTTP',
    vpc: 'vpc-1',
    loadBalancers: ['arn:lb'],
  },
  check: { protocol: 'HTTP', port: 'traffic-port', path: '/', interval: 30, unhealthyThreshold: 2 },
};
const definition = (portMappings: object[], networkMode = 'awsvpc') => ({
  networkMode,
  containerDefinitions: [{ name: 'web', portMappings }],
});
const whole = definition([{ containerPort: 8080 }]);
const wrong = (found: TargetGroup | undefined, given: object = whole, vpc: string | undefined = 'vpc-1') =>
  judgeTargetGroup(target, found, given as typeof whole, vpc)
    .filter(({ status }) => status !== 'ok')
    .map(({ id, status, text }) => `${id} ${status}: ${text}`);

describe('judgeTargetGroup', () => {
  it('has nothing against a group that takes the tasks', () => {
    expect(wrong(group)).toEqual([]);
    expect(
      wrong({ ...group, targetType: 'instance' }, definition([{ containerPort: 8080 }], 'bridge')),
    ).toEqual([]);
    expect(
      wrong({ ...group, protocol: 'UDP' }, definition([{ containerPort: 8080, protocol: 'udp' }])),
    ).toEqual([]);
  });

  it.each<[TargetGroup | undefined, object, RegExp]>([
    [undefined, whole, /^target-group failed: The target group arn:tg does not exist/],
    [
      { ...group, targetType: 'instance' },
      whole,
      /^target-type failed: .* network mode awsvpc are of the type ip/,
    ],
    [group, definition([{ containerPort: 8080 }], 'host'), /^target-type failed/],
    [{ ...group, vpc: 'vpc-2' }, whole, /^target-vpc failed: web is of vpc-2, and the tasks are in vpc-1/],
    [{ ...group, loadBalancers: [] }, whole, /^target-listener failed/],
    [
      group,
      definition([{ containerPort: 3000 }]),
      /^target-port failed: .* port 8080 of web; its portMappings have 3000/,
    ],
    [group, definition([]), /^target-port failed: .* have none/],
    [
      group,
      { networkMode: 'awsvpc', containerDefinitions: [{ name: 'app' }] },
      /^target-port failed: .* container web/,
    ],
    [{ ...group, protocol: 'UDP' }, whole, /^target-port failed: web speaks UDP, .* mapped as tcp/],
  ])('finds what is wrong (%#)', (found, given, expected) => {
    expect(wrong(found, given)).toEqual([expect.stringMatching(expected)]);
  });
});
