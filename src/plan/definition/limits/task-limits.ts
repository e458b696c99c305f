import { type Finding, inContainers, type Limit, quoted, repeated, when } from './limit.js';
import { runsOnWindows, type Task } from './task-view.js';

const mostTags = 50;
const mostConstraints = 10;

/** Roles, tags, placement, platform and resource limits. */
export const taskLimits: readonly Limit[] = [
  {
    says: '`taskRoleArn` and `executionRoleArn` are the ARN or the name of an IAM role',
    source: 'API_RegisterTaskDefinition',
    find: (task) => [...roleProblems('taskRoleArn', task), ...roleProblems('executionRoleArn', task)],
  },
  {
    says: 'At most 10 `placementConstraints`',
    source: 'API_RegisterTaskDefinition',
    find: ({ placementConstraints: { length } = [] }) =>
      when(
        length > mostConstraints,
        ['placementConstraints'],
        `has ${length} constraints; ECS takes ${mostConstraints}`,
      ),
  },
  {
    says: 'At most 50 `tags`; a key has 1 to 128 characters and comes once, a value at most 256, and neither starts with `aws:`',
    source: 'API_Tag',
    find: tagProblems,
  },
  {
    says: 'Windows runs on `X86_64` only',
    source: 'API_RuntimePlatform',
    find: (task) =>
      when(
        runsOnWindows(task) && task.runtimePlatform?.cpuArchitecture === 'ARM64',
        ['runtimePlatform', 'cpuArchitecture'],
        'Windows has no tasks on ARM64 (valid: X86_64)',
      ),
  },
  {
    says: 'A ulimit’s `softLimit` is at most its `hardLimit`',
    source: 'API_Ulimit',
    find: inContainers(({ ulimits = [] }) =>
      ulimits.flatMap(({ softLimit = 0, hardLimit = 0 }, index) =>
        when(
          softLimit >= 0 && hardLimit >= 0 && softLimit > hardLimit,
          ['ulimits', index, 'softLimit'],
          `${softLimit} is more than the hardLimit, ${hardLimit}`,
        ),
      ),
    ),
  },
];

function roleProblems(member: 'taskRoleArn' | 'executionRoleArn', task: Task): readonly Finding[] {
  const role = task[member];
  if (!role) return [];
  const sound = role.includes(':')
    ? /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(role)
    : /^[\w+=,.@/-]+$/.test(role);
  return when(
    !sound,
    [member],
    `${quoted(role)} is not an IAM role (valid: arn:aws:iam::123456789012:role/name)`,
  );
}

function tagProblems({ tags = [] }: Task): readonly Finding[] {
  const at = (index: number, member: string) => ['tags', index, member];
  const each = tags.flatMap(({ key = '', value = '' }, index) => [
    ...when(key === '', at(index, 'key'), 'missing'),
    ...when(key.length > 128, at(index, 'key'), `has ${key.length} characters; ECS takes 128`),
    ...when(
      /^aws:/i.test(key),
      at(index, 'key'),
      `${quoted(key)} starts with aws:, which AWS keeps for itself`,
    ),
    ...when(value.length > 256, at(index, 'value'), `has ${value.length} characters; ECS takes 256`),
    ...when(/^aws:/i.test(value), at(index, 'value'), 'starts with aws:, which AWS keeps for itself'),
  ]);
  const twice = repeated(tags, ({ key }) => key).map(({ name, index }) => ({
    path: at(index, 'key'),
    message: `${quoted(name)} is given twice (remove one)`,
  }));
  const { length } = tags;
  return [
    ...when(length > mostTags, ['tags'], `has ${length} tags; ECS takes ${mostTags}`),
    ...each,
    ...twice,
  ];
}
