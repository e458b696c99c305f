import { judgeBuilderPlatform } from '../../../src/doctor/tools/judge-builder-platform.js';

const able = ['linux/amd64', 'linux/amd64/v2', 'linux/386'];

it.each([
  ['the builder’s own platform is that of the tasks', [], 'linux/amd64', able, ['ok']],
  ['the builder’s own platform is another', [], 'linux/arm64', able, ['failed']],
  ['the task definition leaves it open', [], undefined, able, []],
  ['the builder does not tell, and nobody asks', [], 'linux/amd64', undefined, []],
  ['the option is what the builder builds for', ['linux/amd64'], 'linux/amd64', able, ['ok']],
  ['the option is what it does not build for', ['linux/arm64'], 'linux/arm64', able, ['failed']],
  ['the option leaves out what the tasks run on', ['linux/386'], 'linux/amd64', able, ['failed']],
  ['the builder does not tell', ['linux/arm64'], 'linux/arm64', undefined, ['skipped']],
])('%s', (_, platforms, tasks, builder, statuses) => {
  const lines = judgeBuilderPlatform({ platforms, tasks, able: builder });
  expect(lines.map(({ status }) => status)).toEqual(statuses);
});
