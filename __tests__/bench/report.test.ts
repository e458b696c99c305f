import { checkClaims } from '../../bench/claims.js';
import { readArguments } from '../../bench/read-arguments.js';
import { renderDetails } from '../../bench/render-details.js';
import { renderTable } from '../../bench/render-table.js';
import { median } from '../../bench/rows.js';
import { runOf } from './runs.js';

const slower = { contender: 'script', wallMs: 20_000, noticeMs: 9000, registryRequests: 60 } as const;
const again = { scenario: 'unchanged', toUpdateMs: undefined, noticeMs: undefined } as const;
const runs = [
  runOf({ wallMs: 8000 }),
  runOf({ wallMs: 10_000, pair: 2 }),
  runOf({ wallMs: 90_000, pair: 3 }),
  runOf(slower),
  runOf({ ...again, wallMs: 200, registryRequests: 0, uploadedBytes: 0, apiRequests: 5 }),
  runOf({ ...again, contender: 'script', wallMs: 18_000, apiRequests: 6, uploadedBytes: 6144 }),
];

describe('the benchmark’s table', () => {
  const lines = renderTable(runs).split('\n');

  it('shows medians and how many times more the script needs', () => {
    expect(lines).toContain('| wall time | 10.0 s | 20.0 s | 2.00 |');
    expect(lines).toContain('| AWS requests | 40 | 80 | 2.00 |');
  });

  it('shows a dash for the ratio to nothing, and the commit’s second ship apart', () => {
    expect(lines).toContain('| uploaded to the registry | 0.0 KiB | 6.0 KiB | – |');
    expect(lines.indexOf('| **The same commit again** | | | |')).toBeGreaterThan(
      lines.indexOf('| **A changed commit** | | | |'),
    );
  });

  it('counts requests by operation when asked to be verbose', () => {
    const asked = [
      runOf({ operations: ['ecs UpdateService', 'ecs DescribeServices', 'ecs DescribeServices'] }),
      runOf({ contender: 'script', operations: ['ecs UpdateService'] }),
    ];
    expect(renderDetails(asked)).toContain('| ecs DescribeServices | 2 | 0 |');
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[5], 5],
    [[], undefined],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('the benchmark’s claims', () => {
  const broken = (changed: typeof runs) => checkClaims(changed).filter(({ holds }) => !holds);

  it('hold where ecs-ship needs less and ends soon after ECS', () => {
    expect(broken(runs)).toEqual([]);
  });

  it.each([
    ['ends within 2 s of ECS', { noticeMs: 2001 }],
    ['less than the script: wall time, changed commit', { wallMs: 20_000 }],
    ['less than the script: AWS requests, changed commit', { apiRequests: 60 }],
  ])('break: %s', (text, change) => {
    expect(broken(runs.map((run) => (run.contender === 'ecs-ship' ? { ...run, ...change } : run)))).toEqual(
      expect.arrayContaining([{ text, holds: false }]),
    );
  });
});

describe('the benchmark’s arguments', () => {
  it('have defaults', () => {
    const parts = ['start', 'watch', 'build', 'ship'];
    const counts = { rollouts: 200, pairs: 5, buildPairs: 5, startPairs: 25 };
    expect(readArguments([])).toEqual({ parts, ...counts, verbose: false, write: false });
  });

  it('name the parts to measure', () => {
    expect(readArguments(['watch', '--rollouts=20'])).toMatchObject({ parts: ['watch'], rollouts: 20 });
  });

  it('count the pairs of builds and of ships alike when told', () => {
    expect(readArguments(['build', '--pairs=3'])).toMatchObject({ pairs: 3, buildPairs: 3 });
  });

  it.each([['--pairs=0'], ['--pairs=many'], ['--pair=3'], ['--rollouts=0'], ['watcher']])(
    'refuse %s',
    (argument) => {
      expect(readArguments([argument])).toHaveProperty('problem');
    },
  );
});
