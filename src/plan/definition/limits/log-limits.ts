import { type Finding, inContainers, type Limit, when } from './limit.js';
import { type Container, runsOnFargate, type Task } from './task-view.js';

/** Log drivers and log routers. */
export const logLimits: readonly Limit[] = [
  {
    says: 'The driver `awslogs` has the options `awslogs-group` and `awslogs-region`, on Fargate `awslogs-stream-prefix` too',
    source: 'API_LogConfiguration',
    find: inContainers(awslogsProblems),
  },
  {
    says: 'At most one container has a `firelensConfiguration`',
    source: 'using_firelens',
    find: ({ containerDefinitions = [] }) =>
      routers(containerDefinitions)
        .slice(1)
        .map((index) => ({
          path: ['containerDefinitions', index, 'firelensConfiguration'],
          message: 'a task has one log router, and another container is it already',
        })),
  },
  {
    says: 'The driver `awsfirelens` needs a container with a `firelensConfiguration`',
    source: 'using_firelens',
    find: inContainers(({ logConfiguration }, { containerDefinitions = [] }) =>
      when(
        logConfiguration?.logDriver === 'awsfirelens' && routers(containerDefinitions).length === 0,
        ['logConfiguration', 'logDriver'],
        'no container is the log router of awsfirelens (give one a firelensConfiguration)',
      ),
    ),
  },
  {
    says: 'On Fargate a log router’s `config-file-type` is `file`',
    source: 'API_FirelensConfiguration',
    find: inContainers(({ firelensConfiguration: { options = {} } = {} }, task) =>
      when(
        runsOnFargate(task) && options['config-file-type'] === 's3',
        ['firelensConfiguration', 'options', 'config-file-type'],
        'Fargate takes file only, not s3 (put the file into the log router’s image)',
      ),
    ),
  },
];

function routers(containers: readonly Container[]): readonly number[] {
  return containers.flatMap(({ firelensConfiguration }, index) =>
    firelensConfiguration === undefined ? [] : [index],
  );
}

function awslogsProblems({ logConfiguration: logs }: Container, task: Task): readonly Finding[] {
  if (logs?.logDriver !== 'awslogs') return [];
  const needed = [
    'awslogs-group',
    'awslogs-region',
    ...(runsOnFargate(task) ? ['awslogs-stream-prefix'] : []),
  ];
  const absent = needed.filter((option) => !logs.options?.[option]);
  const path = logs.options === undefined ? ['logConfiguration'] : ['logConfiguration', 'options'];
  return when(
    absent.length > 0,
    path,
    `the log driver awslogs needs ${absent.join(', ').replace(/, ([^,]+)$/, ' and $1')}`,
  );
}
