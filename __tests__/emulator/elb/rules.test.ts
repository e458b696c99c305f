import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Action, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { createRule } from '../../../src/emulator/elb/create-rule.js';
import { deleteRule } from '../../../src/emulator/elb/delete-rule.js';
import { deleteTargetGroup } from '../../../src/emulator/elb/delete-target-group.js';
import { describeRules } from '../../../src/emulator/elb/describe-rules.js';
import { modifyRule } from '../../../src/emulator/elb/modify-rule.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { type ElbStage, elbStage, FakeTask, makeGroup, register } from '../../support/elb-stage.js';

const BETA: RuleCondition[] = [{ Field: 'path-pattern', Values: ['/beta/*'] }];

describe('listener rules', () => {
  let stage: ElbStage;
  let listenerArn: string;
  let clock: VirtualClock;
  const servers: Server[] = [];

  beforeEach(async () => {
    clock = new VirtualClock();
    stage = await elbStage(clock);
    listenerArn = [...stage.elb.listeners.keys()][0] ?? '';
  });
  afterEach(async () => {
    await stage.elb.close();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  const serve = async (name: string, groupArn: string) => {
    const server = createServer((_, response) => response.end(name));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    register({ elb: stage.elb, groupArn }, name, new FakeTask((server.address() as AddressInfo).port));
    clock.advance(0);
  };
  const says = (text: string): Action[] => [
    { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200', MessageBody: text } },
  ];
  const add = (Priority: number, Conditions: RuleCondition[], Actions: Action[]) =>
    createRule(stage.elb, { ListenerArn: listenerArn, Priority, Conditions, Actions }).Rules?.[0];
  const ask = async (path = '/', headers: Record<string, string> = {}) =>
    (await fetch(`${stage.url}${path}`, { headers })).text();

  it('are asked by priority, the default rule last', async () => {
    await serve('default', stage.groupArn);
    add(20, [{ Field: 'path-pattern', Values: ['/*'] }], says('second'));
    add(10, BETA, says('first'));
    expect(await ask('/beta/x?y=1')).toBe('first');
    expect(await ask('/other')).toBe('second');
    const { Rules } = describeRules(stage.elb, { ListenerArn: listenerArn });
    expect(Rules?.map(({ Priority }) => Priority)).toEqual(['10', '20', 'default']);
    for (const { RuleArn, IsDefault } of Rules ?? [])
      if (!IsDefault) deleteRule(stage.elb, { RuleArn: RuleArn ?? '' });
    expect(await ask('/beta/x')).toBe('default');
  });

  it.each<[string, RuleCondition, string, Record<string, string>, boolean]>([
    ['a path', { Field: 'path-pattern', PathPatternConfig: { Values: ['/a?c'] } }, '/abc', {}, true],
    ['a path by its case', { Field: 'path-pattern', Values: ['/ABC'] }, '/abc', {}, false],
    [
      'a header, in any case',
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Environment', Values: ['Test'] } },
      '/',
      { 'x-environment': 'test' },
      true,
    ],
    [
      'a header that is not there',
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Environment', Values: ['test'] } },
      '/',
      {},
      false,
    ],
    ['the host', { Field: 'host-header', HostHeaderConfig: { Values: ['127.*'] } }, '/', {}, true],
    [
      'the method',
      { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST'] } },
      '/',
      {},
      false,
    ],
  ])('match %s', async (_, condition, path, headers, matches) => {
    await serve('default', stage.groupArn);
    add(1, [condition], says('rule'));
    expect(await ask(path, headers)).toBe(matches ? 'rule' : 'default');
  });

  it('forward by weight, check a group of weight 0 for health, and change from the next request on', async () => {
    const green = makeGroup(stage.elb, 'green');
    await serve('blue', stage.groupArn);
    await serve('green', green);
    const weighted = (blue: number, other: number): Action[] => [
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: stage.groupArn, Weight: blue },
            { TargetGroupArn: green, Weight: other },
          ],
        },
      },
    ];
    const rule = add(1, BETA, weighted(100, 0));
    clock.advance(0);
    expect(stage.elb.health(green, 'green')).toMatchObject({ state: 'healthy' });
    expect(await ask('/beta/')).toBe('blue');
    modifyRule(stage.elb, { RuleArn: rule?.RuleArn ?? '', Actions: weighted(0, 1) });
    expect(await ask('/beta/')).toBe('green');
    expect(() => deleteTargetGroup(stage.elb, { TargetGroupArn: green })).toThrow('is currently in use');
  });

  it('refuse a priority in use, an unknown rule, unknown fields and any change of the default rule', () => {
    add(1, BETA, says('x'));
    expect(() => add(1, BETA, says('x'))).toThrow("Priority '1' is currently in use");
    expect(() => add(2, [{ Field: 'source-ip', Values: ['10.0.0.0/8'] }], says('x'))).toThrow(
      "Condition field 'source-ip' is not supported by the emulator",
    );
    expect(() => modifyRule(stage.elb, { RuleArn: 'nope' })).toThrow('One or more rules not found');
    const fallback = describeRules(stage.elb, { ListenerArn: listenerArn }).Rules?.at(-1)?.RuleArn ?? '';
    expect(() => deleteRule(stage.elb, { RuleArn: fallback })).toThrow('cannot be deleted');
  });
});
