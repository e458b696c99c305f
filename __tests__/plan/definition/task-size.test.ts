import { checkFargateSize } from '../../../src/plan/definition/task-size.js';

const task = (
  cpu: string | undefined,
  memory: string | undefined,
  requiresCompatibilities = ['FARGATE'],
) => ({
  requiresCompatibilities,
  ...(cpu === undefined ? {} : { cpu }),
  ...(memory === undefined ? {} : { memory }),
});

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
    expect(() => checkFargateSize(task(cpu, memory))).not.toThrow();
  });

  it.each([
    ['256', '4096', 'Fargate has no task of 256 CPU units with 4096 MiB: memory may be 512, 1024, 2048.'],
    [
      '512',
      '512',
      'Fargate has no task of 512 CPU units with 512 MiB: memory may be 1024, 2048, 3072, 4096.',
    ],
    ['2048', '4097', /memory may be 4096, 5120, 6144, …, 16384\.$/],
    [undefined, '512', /^Fargate needs cpu and memory for the whole task: cpu is not set, memory 512\.$/],
    ['a lot', '512', /cpu is a lot/],
  ])('is not %s with %s', (cpu, memory, message) => {
    expect(() => checkFargateSize(task(cpu, memory))).toThrow(message);
  });

  it('is not looked at elsewhere', () => {
    expect(() => checkFargateSize(task('100', '100', ['EC2']))).not.toThrow();
    expect(() => checkFargateSize({ family: 'web' })).not.toThrow();
  });
});
