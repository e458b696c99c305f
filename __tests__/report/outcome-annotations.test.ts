import type { Outcome } from '../../src/outcome.js';
import { githubReport } from '../../src/report/github.js';
import { outcomeAnnotations } from '../../src/report/outcome-annotations.js';
import { badInput, rolledBack } from './fixtures.js';
import { githubJob } from './jobs.js';
import { end, tell } from './record.js';

const failure = { code: 'config-invalid', message: '', remedy: 'Correct it.', evidence: [] };
const failed = (change: Partial<NonNullable<Outcome['failure']>>): Outcome => ({
  ...badInput,
  failure: { ...failure, ...change },
});

describe('outcomeAnnotations', () => {
  it('marks each of several problems at its line, after one that says what is at no line and what to do', () => {
    const evidence = [
      'ecs-ship.yml:2:1 timout: no such option (did you mean timeout?)',
      'services/web/td.json:7:5: containerDefinitions[0].memry: unknown member',
      'ECS_SHIP_CPU: "x" is no number',
    ];
    const found = outcomeAnnotations(failed({ message: '3 problems in the configuration', evidence }));
    expect(found).toEqual([
      {
        title: 'ecs-ship: failed',
        text: '3 problems in the configuration\n- ECS_SHIP_CPU: "x" is no number\nfix: Correct it.',
      },
      {
        title: 'ecs-ship: failed',
        text: 'timout: no such option (did you mean timeout?)',
        place: { file: 'ecs-ship.yml', line: '2', col: '1' },
      },
      {
        title: 'ecs-ship: failed',
        text: 'containerDefinitions[0].memry: unknown member',
        place: { file: 'services/web/td.json', line: '7', col: '5' },
      },
    ]);
  });

  it('marks a failed build at the Dockerfile’s line, and nothing that its tools printed', () => {
    const evidence = [
      'web/Dockerfile:4: RUN make',
      'main.c:12:5: error: expected ;',
      'make: *** [all] Error 1',
    ];
    const found = outcomeAnnotations(
      failed({ code: 'build-failed', message: 'The image build failed.', evidence }),
    );
    expect(found).toEqual([
      {
        title: 'ecs-ship: failed',
        text: 'The image build failed.\nfix: Correct it.',
        place: { file: 'web/Dockerfile', line: '4' },
      },
    ]);
  });

  it('marks a failed deployment where what its cause names is set, and no line of a container', () => {
    const { diagnosis = { id: 'x', cause: 'c', evidence: [], remedy: 'r' } } = rolledBack;
    const setting = 'td.json:7:5: memory of container "web"';
    const told = { ...diagnosis, evidence: [setting, 'app.py:3:1: boom'], setting };
    expect(outcomeAnnotations({ ...rolledBack, diagnosis: told }, 'web')).toEqual([
      {
        title: 'ecs-ship: web rolled-back',
        text: `web: ${diagnosis.cause}\nfix: ${diagnosis.remedy}`,
        place: { file: 'td.json', line: '7', col: '5' },
      },
    ]);
    const other = { ...diagnosis, evidence: ['app.py:3:1: boom'] };
    expect(outcomeAnnotations({ ...rolledBack, diagnosis: other })).toHaveLength(1);
  });

  it('takes no line of AWS’s for a place', () => {
    const evidence = ['host:80:443: connection refused'];
    const [only, ...others] = outcomeAnnotations(
      failed({ code: 'aws-unreachable', message: 'No way.', evidence }),
    );
    expect([only?.place, others]).toEqual([undefined, []]);
  });
});

it('of more problems than the runner keeps the first are marked and the others counted, by their paths in the repository', () => {
  const { io, log } = githubJob();
  const evidence = Array.from({ length: 30 }, (_, at) => `td.yml:${at + 1}:1: member ${at + 1}`);
  const report = githubReport(io, { rename: (file) => `services/${file}` });
  tell(report, end(failed({ message: '30 problems in td.yml', evidence })));
  const errors = log.filter((line) => line.startsWith('[error'));
  expect(errors).toHaveLength(10);
  expect(errors[0]).toBe('[error ecs-ship: failed] 30 problems in td.yml\nfix: Correct it.');
  expect(errors[1]).toBe('[error ecs-ship: failed services/td.yml:1:1] member 1');
  expect(errors.at(-1)).toBe('[error ecs-ship: failed] 22 more problems are in the log.');
});

it('keeps each annotation within 4096 characters and the remedy whole', () => {
  const evidence = Array.from({ length: 40 }, (_, at) => `option-${at}: ${'x'.repeat(5000)}`);
  const { io, log } = githubJob();
  tell(
    githubReport(io),
    end(
      failed({
        message: `40 problems ${'y'.repeat(5000)}`,
        evidence: [...evidence, `a:1:1: ${'z'.repeat(5000)}`],
      }),
    ),
  );
  const errors = log.filter((line) => line.startsWith('[error'));
  expect(errors).toHaveLength(2);
  for (const line of errors) expect(line.slice(line.indexOf('] ') + 2).length).toBeLessThanOrEqual(4096);
  expect(errors[0]).toContain('\nfix: Correct it.');
});
