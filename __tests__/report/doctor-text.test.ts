import { doctorExitCode } from '../../src/doctor/diagnosis.js';
import { failed, ok, skipped, warning } from '../../src/doctor/line.js';
import { asciiMarks, doctorText } from '../../src/report/doctor-text.js';
import { logLook } from '../../src/report/look.js';

const all = [
  ok('git', 'git 2.39.5'),
  warning('disk-space', 'Only 1.0 GiB left', 'Remove what is not needed.'),
  failed('task-role', 'There is no role web', 'Create it.', 'https://docs.aws.amazon.com/x'),
  skipped('execution-role', 'Not known'),
];

it('shows each line under what it is about, with what to do, and what it all comes to', () => {
  expect(doctorText([{ lines: all }], logLook())).toBe(`Tools on this machine
  ✓ git 2.39.5
  ! Only 1.0 GiB left
    Remove what is not needed.

Roles
  ✗ There is no role web
    Create it.
    https://docs.aws.amazon.com/x
  – Not known

1 failed, 1 warning, 1 not known: a deployment would fail.
`);
});

it('has marks for terminals that show nothing else', () => {
  const text = doctorText([{ lines: all }], logLook(), asciiMarks);
  expect(text.match(/^ {2}[^ ]/gm)).toEqual(['  +', '  !', '  x', '  -']);
});

it('breaks lines where a terminal ends, below their beginnings', () => {
  const long = ok('git', 'one two three four five six seven eight nine ten');
  const text = doctorText([{ lines: [long] }], { ...logLook(), width: 34 });
  expect(text).toContain('\n  ✓ one two three four five six\n    seven eight nine ten\n');
});

it('names each of several services', () => {
  const text = doctorText(
    [
      { name: 'web', lines: [] },
      { name: 'api', lines: [ok('git', 'x')] },
    ],
    logLook(),
  );
  expect(text).toMatch(/^web\n\napi\n\nTools/);
  expect(text).toContain('All is well.');
});

it.each([
  [[ok('git', ''), warning('git', '', ''), skipped('git', '')], 0],
  [[ok('git', ''), failed('task-role', '', '')], 3],
  [[failed('task-role', '', ''), failed('credentials', '', '')], 8],
])('exit code of %#', (lines, code) => {
  expect(doctorExitCode([{ lines: [ok('git', '')] }, { lines }])).toBe(code);
});
