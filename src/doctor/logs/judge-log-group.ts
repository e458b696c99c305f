import { references } from '../../check/references.js';
import type { LogGroup } from '../../ports/log-groups-port.js';
import { failed, type Line, ok, skipped, warning } from '../line.js';
import type { LogDestination } from './log-destinations.js';

/** Whether containers can write to a log group, and whether their lines ever go; `mayCreate` is asked where it is missing. */
export function judgeLogGroup(
  destination: LogDestination,
  found: LogGroup | undefined,
  mayCreate?: boolean,
): readonly Line[] {
  const { group, creates } = destination;
  if (found !== undefined) return [ok('log-group', `${group} exists`), retention(group, found)];
  if (!creates) {
    return [
      failed(
        'log-group',
        `The log group ${group} does not exist: no task can start.`,
        `Create it (aws logs create-log-group --log-group-name ${group}), or set awslogs-create-group to true.`,
        references.logs,
      ),
    ];
  }
  return [
    mayCreate === true ? ok('log-group', `${group} is created by the first task`) : refused(group, mayCreate),
  ];
}

function refused(group: string, mayCreate: false | undefined): Line {
  if (mayCreate === undefined) {
    return skipped('log-group', `${group} is to be created by the first task; whether it may is not known.`);
  }
  return failed(
    'log-group',
    `The log group ${group} does not exist, and the execution role may not create it (logs:CreateLogGroup).`,
    `Create it (aws logs create-log-group --log-group-name ${group}), or allow logs:CreateLogGroup to the execution role.`,
    references.logs,
  );
}

function retention(group: string, { retentionDays }: LogGroup): Line {
  if (retentionDays !== undefined)
    return ok('log-retention', `${group} keeps lines for ${retentionDays} days`);
  return warning(
    'log-retention',
    `${group} keeps every line for ever, and CloudWatch Logs charges for what it keeps.`,
    `Set a time: aws logs put-retention-policy --log-group-name ${group} --retention-in-days 30.`,
  );
}

/** Containers that write nowhere. */
export function judgeSilence(containers: readonly string[]): readonly Line[] {
  if (containers.length === 0) return [];
  return [
    warning(
      'log-driver',
      `${containers.join(', ')}: what ${containers.length === 1 ? 'this container writes' : 'these containers write'} is kept nowhere, so that a failure cannot be explained.`,
      'Give it a logConfiguration with the driver awslogs, or set log-group.',
      references.logs,
    ),
  ];
}
