import { diagnose } from '../../src/watch/diagnose.js';
import { endCauses } from '../support/failure-causes-end.js';
import { events, evidenceOf, logOf, stoppedTask, unhealthyTarget, WEB } from '../support/failure-evidence.js';

describe('what ends a task, or a deployment', () => {
  it.each(endCauses)('$id: $cause', ({ id, shows, cause, innocent }) => {
    const found = diagnose(evidenceOf(shows));
    expect(found.id).toBe(id);
    if (typeof cause === 'string') expect(found.cause).toBe(cause);
    else expect(found.cause).toMatch(cause);
    expect(diagnose(evidenceOf(innocent)).id).not.toBe(id);
  });

  it('shows the sizes where memory or time was short', () => {
    const shows = {
      ...endCauses.find(({ id }) => id === 'out-of-memory')?.shows,
      task: { cpu: 256, memory: 512 },
    };
    expect(diagnose(evidenceOf({ ...shows, containers: [WEB] })).evidence[0]).toBe(
      'size: task 256 CPU units (0.25 vCPU), 512 MiB; container "web" 128 MiB',
    );
  });

  it('quotes the event that says what is wrong, not the one of the next start', () => {
    const shows = unhealthyTarget('Health checks failed');
    const [next] = events(
      'has started 1 tasks: (task def). Amazon ECS replaced 1 tasks due to an unhealthy status.',
    ).events;
    const lines = diagnose(
      evidenceOf({ ...shows, events: [...(next ? [next] : []), ...(shows.events ?? [])] }),
    ).evidence;
    expect(lines.filter((line) => line.startsWith('event:'))).toEqual([
      expect.stringContaining('due to (reason Health checks failed)'),
    ]);
  });

  it('shows what the health check asks for and how long a start may take', () => {
    const { evidence } = diagnose(
      evidenceOf(unhealthyTarget('Health checks failed with these codes: [404]')),
    );
    expect(evidence[0]).toBe(
      'health check: /health on port 8080, every 5 s, 2 s to answer, grace period 0 s',
    );
  });
});

describe('an unknown cause', () => {
  const many = Array.from({ length: 30 }, (_, index) => `something ${index}`);
  const tasks = many.map((reason, index) => stoppedTask(reason, {}, { id: `task${index}` }));
  const found = diagnose(evidenceOf({ tasks, ...events(...many), reason: 'Because.', log: logOf(...many) }));

  it('says so, with ECS’s own words', () => {
    expect(found).toMatchObject({
      id: 'unknown',
      cause: 'The cause is unknown to ecs-ship; ECS says: Because.',
    });
    expect(diagnose(evidenceOf({})).cause).toBe(
      'The cause is unknown: ECS gives no reason that ecs-ship knows.',
    );
  });

  it('shows all there is, in bounds', () => {
    const lines = found.evidence.join('\n');
    for (const one of [
      'task task0 stopped: something 0',
      'task task3',
      'event: (service web) something 9',
      'something 29',
      'ECS: Because.',
    ])
      expect(lines).toContain(one);
    expect(found.evidence.length).toBeLessThan(40);
  });
});
