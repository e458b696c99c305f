import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import { ScriptedRuntime } from '../../src/emulator/runtimes/scripted-runtime.js';
import type { ProbeResult, TaskEvent } from '../../src/emulator/task-runtime.js';
import { VirtualClock } from '../../src/emulator/virtual-clock.js';

const NO_REGISTRY = {
  owns: () => false,
  resolve: () => undefined,
  credentials: () => ({ username: 'AWS', password: 'secret' }),
};
const PROBE = { container: 'app', containerPort: 80, path: '/', timeoutMs: 2_000 };

function play(rules: readonly ScriptRule[], container: ContainerDefinition = {}) {
  const clock = new VirtualClock(0);
  const reports: string[] = [];
  const task = new ScriptedRuntime(clock, NO_REGISTRY, rules).launch(
    {
      taskId: 't',
      taskArn: 'arn:t',
      clusterName: 'default',
      taskDefinition: {
        family: 'web',
        revision: 2,
        containerDefinitions: [{ name: 'app', image: 'shop:1', ...container }],
      },
      images: { app: 'shop:1' },
    },
    (event) => reports.push(`${clock.now()} ${brief(event)}`),
  );
  const probe = () => {
    const results: ProbeResult[] = [];
    task.probe(PROBE, (result) => results.push(result));
    clock.advance(PROBE.timeoutMs);
    return results;
  };
  return { clock, task, reports, probe };
}

function brief(event: TaskEvent): string {
  if (event.kind === 'container-health') return event.status;
  if (event.kind === 'container-stopped') return [event.kind, event.exitCode, event.reason].join(' ').trim();
  return event.kind === 'start-failed' ? `${event.kind} ${event.reason}` : event.kind;
}

describe('ScriptedRuntime', () => {
  it('starts, runs and keeps healthy a task without a script', () => {
    const { clock, reports, probe } = play([], { healthCheck: { command: ['CMD', 'true'], interval: 10 } });
    clock.advance(3_600_000);
    expect(reports).toEqual([
      '0 pull-started',
      '500 pulled',
      '500 pull-stopped',
      '1000 container-started',
      '11000 HEALTHY',
    ]);
    expect(probe()).toEqual([{ status: 200 }]);
  });

  it.each<[string, ScriptRule['script'], string[]]>([
    ['an exit', { exit: { code: 3, after: 5 } }, ['6000 container-stopped 3']],
    [
      'too much memory',
      { outOfMemoryAfter: 5 },
      ['6000 container-stopped 137 OutOfMemoryError: Container killed due to memory usage'],
    ],
    ['a slow start', { pullTakes: 20, startTakes: 10 }, ['30000 container-started']],
    [
      'a failing start',
      { startError: 'no such file' },
      ['1000 start-failed CannotStartContainerError: no such file'],
    ],
    ['a failing pull', { pullError: 'not found' }, ['500 start-failed CannotPullContainerError: not found']],
    [
      'missing resources',
      { resourceError: 'no secret' },
      ['0 start-failed ResourceInitializationError: no secret'],
    ],
  ])('plays %s', (_, script, last) => {
    const { clock, reports } = play([{ script }]);
    clock.advance(60_000);
    expect(reports.slice(-last.length)).toEqual(last);
  });

  it('answers probes by the script: refused, a status, no answer in time', () => {
    const probes = [
      { from: 10, answer: { status: 503 } },
      { from: 20, answer: { error: 'timeout' } as const },
    ];
    const { clock, probe } = play([{ script: { probes } }]);
    expect(probe()).toEqual([{ error: 'refused' }]);
    clock.advance(3_000);
    expect(probe()).toEqual([{ error: 'refused' }]);
    clock.advance(8_000);
    expect(probe()).toEqual([{ status: 503 }]);
    clock.advance(10_000);
    expect(probe()).toEqual([{ error: 'timeout' }]);
  });

  it.each([
    [{}, 0, '0'],
    [{ takes: 4, code: 143 }, 4_000, '143'],
    [{ ignoresSigterm: true }, 10_000, '137'],
    [{ takes: 60 }, 10_000, '137'],
  ])('stops by the script, %j', (stop, after, code) => {
    const { clock, task, reports } = play([{ script: { stop } }], { stopTimeout: 10 });
    clock.advance(5_000);
    task.stop();
    task.stop();
    clock.advance(60_000);
    expect(reports.slice(4)).toEqual([`${5_000 + after} container-stopped ${code}`]);
  });

  it('ends a container that is stopped before it runs without an exit code', () => {
    const { clock, task, reports } = play([]);
    clock.advance(700);
    task.stop();
    clock.advance(60_000);
    expect(reports.at(-1)).toBe('700 container-stopped');
  });

  it.each<[Partial<ScriptRule>, boolean]>([
    [{ image: 'shop:1' }, true],
    [{ image: 'shop:*' }, true],
    [{ image: 'shop' }, false],
    [{ family: 'web', container: 'app' }, true],
    [{ family: 'web', container: 'other' }, false],
    [{ taskDefinition: 'web:2' }, true],
    [{ taskDefinition: 'web:1' }, false],
  ])('matches %j: %s', (pattern, matches) => {
    const { clock, reports } = play([{ ...pattern, script: { pullError: 'x' } }]);
    clock.advance(5_000);
    expect(reports.some((text) => text.includes('start-failed'))).toBe(matches);
  });

  it('plays a rule for the first tasks only, then the next rule; the rule added last counts first', () => {
    const clock = new VirtualClock(0);
    const runtime = new ScriptedRuntime(clock, NO_REGISTRY, [{ script: { resourceError: 'old' } }]);
    runtime.script({ first: 2, script: { resourceError: 'new' } });
    const reasons = Array.from({ length: 3 }, () => {
      const reasons: string[] = [];
      runtime.launch(
        {
          taskId: 't',
          taskArn: 'arn:t',
          clusterName: 'default',
          taskDefinition: { containerDefinitions: [{ name: 'app', image: 'a' }] },
          images: {},
        },
        (event) => reasons.push(brief(event)),
      );
      clock.advance(1);
      return reasons.at(-1);
    });
    expect(reasons).toEqual([
      'start-failed ResourceInitializationError: new',
      'start-failed ResourceInitializationError: new',
      'start-failed ResourceInitializationError: old',
    ]);
  });
});
