import { deny } from './broken-access.js';
import type { BrokenSetup } from './broken-setup.js';

/** What is wrong with where containers write. */
export const brokenLogs: readonly BrokenSetup[] = [
  {
    what: 'the log group is not there',
    change: (it) => {
      it.logGroups = [];
    },
    ...{ finds: 'log-group', as: 'failed', says: /\/ecs\/web does not exist: no task can start/ },
    remedy: /aws logs create-log-group --log-group-name \/ecs\/web/,
  },
  {
    what: 'the log group is to be created by a role that may not',
    change: (it) => {
      it.logGroups = [];
      const { options } = it.definition.containerDefinitions[0].logConfiguration ?? {};
      if (options) options['awslogs-create-group'] = 'true';
    },
    ...{ finds: 'log-group', as: 'failed', says: /may not create it \(logs:CreateLogGroup\)/ },
    remedy: /allow logs:CreateLogGroup to the execution role/,
  },
  {
    what: 'logs are kept for ever',
    change: ({ logGroups }) => {
      for (const group of logGroups) delete group.retentionInDays;
    },
    ...{
      finds: 'log-retention',
      as: 'warning',
      says: /keeps every line for ever/,
      remedy: /put-retention-policy/,
    },
  },
  {
    what: 'the container’s output goes nowhere',
    change: ({ definition: { containerDefinitions } }) => {
      delete containerDefinitions[0].logConfiguration;
    },
    ...{ finds: 'log-driver', as: 'warning', says: /^web: what this container writes is kept nowhere/ },
    remedy: /driver awslogs/,
  },
  {
    what: 'nobody may look for log groups',
    change: (it) => deny(it, 'logs:DescribeLogGroups'),
    ...{ finds: 'log-group', as: 'skipped', says: /logs:DescribeLogGroups/ },
  },
];
