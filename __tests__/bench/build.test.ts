import { checkBuildTargets } from '../../bench/build/build-targets.js';
import { measureBuild } from '../../bench/build/measure-build.js';
import type { BuildRun } from '../../bench/build/play-build-pair.js';
import { renderBuild } from '../../bench/build/render-build.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';

const entry = (time: number, change: Partial<RequestEntry>): RequestEntry => ({
  ...{ time, requestId: 'r', method: 'POST', path: '/', bytesIn: 10, bytesOut: 0 },
  ...change,
});
const registry = (time: number, method: string, path: string, bytesIn = 0) =>
  entry(time, { method, path: `/v2/web/${path}`, bytesIn });

describe('what a build cost', () => {
  const process = { startedAt: 1000, endedAt: 9000 };
  const log = [
    entry(1200, { operation: 'DescribeRepositories' }),
    registry(3000, 'PUT', 'blobs/uploads/1', 500),
    registry(3100, 'PUT', 'manifests/abc', 40),
    entry(3200, { operation: 'PutImage' }),
    registry(3250, 'GET', 'blobs/sha256:config'),
    entry(3300, { operation: 'RegisterTaskDefinition' }),
    entry(8000, { operation: 'PutImage' }),
    registry(8500, 'GET', 'manifests/abc'),
  ];

  it('ends where the deployment begins', () => {
    expect(measureBuild(process, log)).toEqual({
      builtMs: 2300,
      apiRequests: 3,
      registryRequests: 3,
      uploadedBytes: 540,
    });
  });

  it('lasts as long as a process that only builds', () => {
    expect(measureBuild(process, log.slice(1, 3))).toMatchObject({
      builtMs: 8000,
      registryRequests: 2,
    });
  });
});

const names = ['sample-app', 'packed-app'] as const;
const scenarios = ['cold', 'warm', 'unchanged'] as const;

/** Five pairs of everything, equally fast but for what is changed. */
function runs(change: (run: BuildRun) => Partial<BuildRun> = () => ({})): BuildRun[] {
  return names.flatMap((image) =>
    scenarios.flatMap((scenario) =>
      [1, 2, 3, 4, 5].flatMap((pair) =>
        (['ecs-ship', 'buildx'] as const).map((contender) => {
          const run = {
            ...{ image, scenario, contender, pair, latencyMs: 0, builtMs: 900 + 10 * pair },
            ...{ apiRequests: 12, registryRequests: 20, uploadedBytes: 4200 },
          };
          return { ...run, ...change(run) };
        }),
      ),
    ),
  );
}

const missed = (found: readonly BuildRun[]) =>
  checkBuildTargets(found)
    .filter(({ met }) => !met)
    .map(({ text, measured }) => `${text}: ${measured}`);

describe('the build’s targets', () => {
  it('are met by a build that takes as long as a plain one', () => {
    expect(missed(runs())).toEqual([]);
  });

  it.each(['cold', 'warm'] as const)(
    'are missed by a %s build that takes five percent longer',
    (scenario) => {
      const slower = runs((run) =>
        run.contender === 'ecs-ship' && run.scenario === scenario && run.image === 'packed-app'
          ? { builtMs: run.builtMs * 1.05 }
          : {},
      );
      expect(missed(slower)).toEqual([
        `${scenario}, packed app: at most 3 % over plain buildx: +5.0 % (+47 ms)`,
      ]);
    },
  );

  it('are missed by an unchanged commit that takes more than a second in one row', () => {
    const slow = runs(({ image, scenario }) =>
      image === 'sample-app' && scenario === 'unchanged' ? { builtMs: 1010 } : {},
    );
    expect(missed(slow)).toEqual(['unchanged: at most 1 s, median of each row: 1.01 s']);
  });
});

describe('the build’s tables', () => {
  const text = renderBuild(
    [...runs(), ...runs(() => ({ latencyMs: 20, builtMs: 1500 }))],
    checkBuildTargets(runs()),
  );

  it('show medians with quartiles, and the median difference of a pair', () => {
    expect(text).toContain(
      '| sample app, cold | 0.93 s (0.92 s–0.94 s) | 0.93 s (0.92 s–0.94 s) | +0 ms | +0.0 % |',
    );
  });

  it('compare what was built in the same pair', () => {
    const slowing = runs(({ contender, pair }) => ({
      builtMs: 1000 * pair + (contender === 'ecs-ship' ? (pair === 3 ? 400 : 30) : 0),
    }));
    expect(renderBuild(slowing, [])).toContain('| +30 ms | +1.0 % |');
  });

  it('leave out an image that was not built', () => {
    expect(text).not.toContain('service app');
  });

  it('keep apart what was measured with another time for a request', () => {
    expect(text).toContain('a request takes 20 ms more');
    expect(text).toContain('| sample app, cold | 1.50 s (1.50 s–1.50 s) |');
  });
});
