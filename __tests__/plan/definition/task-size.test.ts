import { limitProblems } from '../../../src/plan/definition/limits/limit-problems.js';
import { sizeLimits } from '../../../src/plan/definition/limits/size-limits.js';

const task = (
  cpu: string | undefined,
  memory: string | undefined,
  requiresCompatibilities = ['FARGATE'],
) => ({
  requiresCompatibilities,
  ...(cpu === undefined ? {} : { cpu }),
  ...(memory === undefined ? {} : { memory }),
});

const told = (definition: object) =>
  limitProblems({ ...definition }, [], sizeLimits).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the size of a Fargate task', () => {
  it.each([
    ['256', '512'],
    ['256', '2048'],
    ['.25 vCPU', '0.5 GB'],
    ['1 vCPU', '8GB'],
    ['4096', '30720'],
    ['8192', '61440'],
    ['16384', '122880'],
    // A size that this version does not know yet is for ECS to judge.
    ['32768', '1'],
  ])('may be %s with %s', (cpu, memory) => {
    expect(told(task(cpu, memory))).toEqual([]);
  });

  it.each([
    [
      '256',
      '4096',
      ['memory: Fargate has no task of 256 CPU units with 4096 MiB: memory may be 512, 1024, 2048'],
    ],
    [
      '512',
      '512',
      ['memory: Fargate has no task of 512 CPU units with 512 MiB: memory may be 1024, 2048, 3072, 4096'],
    ],
    [
      '2048',
      '4097',
      [
        'memory: Fargate has no task of 2048 CPU units with 4097 MiB: memory may be 4096, 5120, 6144, …, 16384',
      ],
    ],
    [
      '300',
      '512',
      ['cpu: Fargate has no task of 300 CPU units (valid: 256, 512, 1024, 2048, 4096, 8192, 16384)'],
    ],
    [undefined, '512', ['cpu: missing: Fargate needs the task’s CPU units, for example 256']],
    ['a lot', '512', ['cpu: "a lot" is no size (valid: 512 or 0.5 vCPU)']],
  ])('is not %s with %s', (cpu, memory, lines) => {
    expect(told(task(cpu, memory))).toEqual(lines);
  });

  it('is not looked at elsewhere', () => {
    expect(told(task('100', '100', ['EC2']))).toEqual([]);
    expect(told({ family: 'web' })).toEqual([]);
  });
});
