import { judgeHealthCheck, judgeTargets } from '../../../src/doctor/load-balancer/judge-health-check.js';
import type { TargetCheck, TargetGroup } from '../../../src/ports/target-groups-port.js';

const target = { targetGroupArn: 'arn:tg', container: 'web', port: 8080 };
const group = (check: Partial<TargetCheck> = {}): TargetGroup => ({
  ...{ arn: 'arn:tg', name: 'web', targetType: 'ip', protocol: 'HTTP', loadBalancers: [] },
  check: {
    protocol: 'HTTP',
    port: 'traffic-port',
    path: '/up',
    interval: 10,
    unhealthyThreshold: 2,
    ...check,
  },
});
const definition = (startPeriod?: number) => ({
  containerDefinitions: [
    { name: 'web', portMappings: [{ containerPort: 8080 }], healthCheck: { startPeriod } },
    { name: 'admin', portMappings: [{ containerPort: 9000 }] },
  ],
});

describe('judgeHealthCheck', () => {
  it.each<[string, string, Partial<TargetCheck>, number | undefined, number | undefined]>([
    ['ok', 'ok', {}, undefined, undefined],
    ['ok', 'ok', { port: '9000' }, undefined, undefined],
    ['failed', 'ok', { port: '9999' }, undefined, undefined],
    ['ok', 'warning', { interval: 5 }, undefined, undefined],
    ['ok', 'ok', { interval: 5 }, 60, undefined],
    ['ok', 'warning', {}, undefined, 90],
    ['ok', 'ok', {}, 90, 90],
  ])('port %s, time %s with %j, grace period %s and start period %s', (port, time, check, grace, start) => {
    const service = grace === undefined ? {} : { healthCheckGracePeriodSeconds: grace };
    const lines = judgeHealthCheck(target, group(check), definition(start), service);
    expect(lines).toMatchObject([
      { id: 'health-check-port', status: port },
      { id: 'health-check-time', status: time },
    ]);
  });
});

describe('judgeTargets', () => {
  const state = (state: string) => ({ address: '10.0.0.1', port: 8080, state, description: 'codes: [404]' });

  it.each<[string[], string[]]>([
    [['healthy', 'healthy'], ['ok']],
    [['healthy', 'unhealthy'], ['warning']],
    [['unhealthy', 'unhealthy', 'draining'], ['failed']],
    [['initial', 'unused'], []],
  ])('%j: %j', (states, expected) => {
    const lines = judgeTargets(group(), states.map(state));
    expect(lines.map(({ status }) => status)).toEqual(expected);
  });

  it('says what the targets answer', () => {
    const [line] = judgeTargets(group(), [state('unhealthy')]);
    expect(line?.text).toBe('web: 1 of 1 targets fail the health check /up. codes: [404].');
  });
});
