import { judgeSpace } from '../../../src/doctor/tools/judge-space.js';

const gib = 1024 ** 3;

it.each([
  [10 * gib, 'ok'],
  [1.9 * gib, 'warning'],
  [0.4 * gib, 'failed'],
  [undefined, 'skipped'],
])('%s bytes left: %s', (free, status) => {
  expect(judgeSpace('/var/lib/docker', free)[0]).toMatchObject({ id: 'disk-space', status });
});
