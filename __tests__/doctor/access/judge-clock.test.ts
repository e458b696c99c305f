import { judgeClock } from '../../../src/doctor/access/judge-clock.js';

it.each([
  [undefined, []],
  [0, ['ok']],
  [-290_000, ['ok']],
  [310_000, ['warning']],
  [-310_000, ['warning']],
])('a clock that is %s ms ahead: %j', (ahead, statuses) => {
  expect(judgeClock(ahead).map(({ status }) => status)).toEqual(statuses);
});

it('tells the way it is off', () => {
  expect(judgeClock(-600_000)[0]?.text).toContain('10 min 00 s behind');
});
