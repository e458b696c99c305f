import { createServer, get, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { deleteLoadBalancer } from '../../../src/emulator/elb/delete-load-balancer.js';
import { Elb } from '../../../src/emulator/elb/elb.js';
import { modifyListener } from '../../../src/emulator/elb/modify-listener.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import {
  type ElbStage,
  elbStage,
  FakeTask,
  makeGroup,
  makeListener,
  register,
} from '../../support/elb-stage.js';

const GONE = [
  {
    Type: 'fixed-response' as const,
    FixedResponseConfig: { StatusCode: '410', ContentType: 'text/plain', MessageBody: 'gone' },
  },
];

describe('a listener', () => {
  let clock: VirtualClock;
  let stage: ElbStage;
  const servers: Server[] = [];

  beforeEach(async () => {
    clock = new VirtualClock();
    stage = await elbStage(clock);
  });
  afterEach(async () => {
    await stage.elb.close();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A task that serves for real, registered and healthy. */
  const serve = async (taskId: string, listener: RequestListener, groupArn = stage.groupArn) => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const task = new FakeTask((server.address() as AddressInfo).port);
    register({ elb: stage.elb, groupArn }, taskId, task);
    clock.advance(0);
    return { server, task };
  };

  it('passes a request on with its body and says who asked', async () => {
    await serve('1', async (asked, response) => {
      let body = '';
      for await (const chunk of asked) body += chunk;
      response.setHeader('Set-Cookie', ['a=1', 'b=2']);
      response.end(JSON.stringify({ method: asked.method, url: asked.url, body, headers: asked.headers }));
    });
    const answer = await fetch(`${stage.url}/path?x=1`, {
      method: 'POST',
      body: 'hello',
      headers: { Host: 'shop' },
    });
    expect(await answer.json()).toMatchObject({
      method: 'POST',
      url: '/path?x=1',
      body: 'hello',
      headers: { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' },
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('takes healthy targets in turn', async () => {
    for (const name of ['1', '2', '3']) await serve(name, (_, response) => response.end(name));
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await (await fetch(stage.url)).text());
    expect([...answers].sort()).toEqual(['1', '1', '2', '2', '3', '3']);
    expect(answers.slice(0, 3)).toEqual(answers.slice(3));
  });

  it('leaves an unhealthy target alone, unless all are unhealthy', async () => {
    const bad = await serve('1', (_, response) => response.end('bad'));
    const good = await serve('2', (_, response) => response.end('good'));
    bad.task.answer = { status: 500 };
    clock.advance(20_000);
    expect(await Promise.all([1, 2, 3].map(async () => (await fetch(stage.url)).text()))).toEqual([
      'good',
      'good',
      'good',
    ]);
    good.task.answer = { status: 500 };
    clock.advance(20_000);
    expect((await fetch(stage.url)).status).toBe(200);
  });

  it('answers 503 without targets, and 502 for a target that breaks', async () => {
    const none = await fetch(stage.url);
    expect([none.status, await none.text()]).toEqual([
      503,
      expect.stringContaining('<h1>503 Service Temporarily Unavailable</h1>'),
    ]);
    await serve('1', (asked) => asked.socket.destroy());
    expect((await fetch(stage.url)).status).toBe(502);
  });

  it('breaks off an answer that its target broke off', async () => {
    await serve('1', (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const answer = await fetch(stage.url);
    await expect(answer.text()).rejects.toThrow();
  });

  it('lets an outstanding request finish while its target drains, and sends it no new one', async () => {
    let finish = () => {};
    await serve('1', (_, response) => {
      finish = () => response.end('slow answer');
    });
    const outstanding = fetch(stage.url).then((answer) => answer.text());
    await until(() => stage.elb.targetGroup(stage.groupArn).targets[0]?.outstanding === 1);
    let drained = false;
    stage.elb.deregister(stage.groupArn, '1', () => {
      drained = true;
    });
    clock.advance(1000);
    expect(drained).toBe(false);
    expect((await fetch(stage.url)).status).toBe(503);
    finish();
    expect(await outstanding).toBe('slow answer');
    await until(() => drained);
  });

  it('counts a request as over when its client has gone', async () => {
    await serve('1', () => {});
    const asked = get(stage.url).on('error', () => {});
    const [target] = stage.elb.targetGroup(stage.groupArn).targets;
    await until(() => target?.outstanding === 1);
    asked.destroy();
    await until(() => target?.outstanding === 0);
  });

  it('splits requests by weight, and by new weights from the next request on', async () => {
    const { elb } = stage;
    const [blue, green] = [makeGroup(elb, 'blue'), makeGroup(elb, 'green')];
    const weights = (b: number, g: number) => [
      {
        Type: 'forward' as const,
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: blue, Weight: b },
            { TargetGroupArn: green, Weight: g },
          ],
        },
      },
    ];
    const listener = await makeListener(elb, weights(80, 20));
    await serve('b', (_, response) => response.end('blue'), blue);
    await serve('g', (_, response) => response.end('green'), green);
    expect(await tally(listener.url, 10)).toEqual({ blue: 8, green: 2 });
    modifyListener(elb, { ListenerArn: listener.arn, DefaultActions: weights(0, 100) });
    expect(await tally(listener.url, 5)).toEqual({ green: 5 });
  });

  it('answers by itself where it is told to', async () => {
    const { url } = await makeListener(stage.elb, GONE);
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([410, 'gone']);
  });

  it('takes another port when its own is taken, and gives it back at its end', async () => {
    const port = Number(new URL(stage.url).port);
    const other = new Elb(clock);
    const { url } = await makeListener(other, GONE, port);
    expect(new URL(url).port).not.toBe(String(port));
    expect((await fetch(url)).status).toBe(410);
    const [balancer = ''] = other.loadBalancers.keys();
    await deleteLoadBalancer(other, { LoadBalancerArn: balancer });
    await expect(fetch(url)).rejects.toThrow();
    expect(other.listeners.size).toBe(0);
  });

  it('serves many requests over one kept connection', async () => {
    await serve('1', (_, response) => response.end('x'));
    const socket = connect(Number(new URL(stage.url).port), '127.0.0.1');
    let answered = 0;
    socket.on('data', (chunk) => {
      answered += chunk.toString().split('HTTP/1.1 200').length - 1;
      if (answered < 3) socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      else socket.end();
    });
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => socket.on('close', resolve));
    expect(answered).toBe(3);
  });

  it('streams an upload through without holding it', async () => {
    let first = 0;
    await serve('1', async (asked, response) => {
      for await (const chunk of asked) first ||= chunk.length;
      response.end(String(first));
    });
    const asked = request(stage.url, { method: 'PUT' });
    const answered = new Promise<string>((resolve) => {
      asked.on('response', (answer) => answer.on('data', (chunk) => resolve(String(chunk))));
    });
    asked.write('begin');
    await until(() => first > 0);
    asked.end('end');
    expect(await answered).toBe('5');
  });
});

async function tally(url: string, count: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < count; i += 1) {
    const name = await (await fetch(url)).text();
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Waits for a condition; a test that waits too long fails by its own time limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
