import { failedInstruction } from '../../../src/plan/build/failed-instruction.js';

const rule = '-'.repeat(20);
const dockerfile = 'FROM scratch\nCOPY Dockerfile /\nCOPY  nothing \\\n  /x\nRUN a\nRUN a b\nRUN a\n';

describe('failedInstruction', () => {
  it.each([
    ['a step that failed', [`Dockerfile:4`, rule, '   3 |     # c', '   4 | >>> COPY nothing /x', rule], 4],
    ['a word that nobody knows', ['Dockerfile:2', rule, '   2 | >>> RUNN x', '   3 |     ', rule], 2],
    [
      'the last of two tries',
      ['Dockerfile:2', rule, '   2 | >>> A', rule, 'Dockerfile:9', rule, '9 | >>> B', rule],
      9,
    ],
  ])('finds %s in BuildKit’s excerpt', (_, lines, line) => {
    expect(failedInstruction(lines.join('\n'), '', 'Dockerfile')?.line).toBe(line);
  });

  it('gives the first of an instruction’s lines', () => {
    const lines = ['My.Dockerfile:3', rule, '   3 | >>> RUN ["/x",\\', '   4 | >>>  "b"]', rule];
    expect(failedInstruction(lines.join('\r\n'), '', 'My.Dockerfile')).toEqual({
      line: 3,
      text: 'RUN ["/x",\\',
    });
  });

  it('takes no excerpt of another file, and no line that a build printed', () => {
    const other = ['other.Dockerfile:3', rule, '   3 | >>> RUN x', rule, 'Dockerfile:7'];
    expect(failedInstruction(other.join('\n'), '', 'Dockerfile')).toBeUndefined();
  });

  it.each([
    [
      'podman and buildah',
      'STEP 2/3: COPY Dockerfile /\nSTEP 3/3: COPY  nothing   /x\nError: no such file',
      3,
    ],
    ['podman, of several stages', '[2/2] STEP 1/2: COPY Dockerfile /\nError: building', 2],
    ['docker without BuildKit', 'Step 2/3 : COPY Dockerfile /\n ---> 1\nStep 6/7 : RUN a b\nfailed', 6],
    ['podman, of two alike', 'STEP 5/7: RUN a\nError: building', undefined],
    ['nobody', 'no step was begun', undefined],
  ])('finds the step of %s in the Dockerfile', (_, output, line) => {
    expect(failedInstruction(output, dockerfile, 'Dockerfile')?.line).toBe(line);
  });
});
