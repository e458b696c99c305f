import { judgePlatform } from '../../../src/doctor/image/judge-platform.js';

it.each([
  ['the same', ['linux/amd64'], 'linux/amd64', ['ok']],
  ['one of several', ['linux/arm64', 'linux/amd64'], 'linux/amd64', ['ok']],
  ['another', ['linux/arm64'], 'linux/amd64', ['failed']],
  ['unread', undefined, 'linux/amd64', ['skipped']],
  ['left open', ['linux/arm64'], undefined, []],
])('%s', (_, platforms, wanted, statuses) => {
  expect(judgePlatform('web:1', platforms, wanted).map(({ status }) => status)).toEqual(statuses);
});
