import type { Evidence } from '../evidence.js';
import { developerGuide, STOPPED } from './aws-page.js';
import { byEvent, type CauseRule } from './cause-rule.js';

/** What is left where no task has failed and none could not be placed. */
export const lastRules: readonly CauseRule[] = [
  {
    id: 'cannot-progress',
    title: 'The deployment percentages leave ECS no room',
    cause: byEvent(/because of the service deployment configuration/, ({ evidence }) => noRoom(evidence)),
    remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
    docs: developerGuide('deployment-type-ecs'),
  },
  {
    id: 'protected-tasks',
    title: 'Old tasks are protected from scale-in',
    cause: byEvent(
      /unable to scale in.*?(\d+) tasks under protection|protected tasks are more than/is,
      ({ match }) => `ECS may not stop ${match[1] ?? 'the'} old tasks: they are protected from scale-in.`,
    ),
    remedy: 'Wait until the protection ends, or let the tasks end it (UpdateTaskProtection).',
    docs: developerGuide('task-scale-in-protection'),
  },
  {
    id: 'not-finished',
    title: 'Our own time was up; ECS goes on',
    cause: ({ timedOut = false, reason }) => (timedOut ? reason : undefined),
    remedy:
      'Nothing has failed that ECS shows: look at what it waits for above, or give it more time (timeout, no-progress-timeout).',
    docs: developerGuide('deployment-type-ecs'),
  },
  {
    id: 'tasks-unseen',
    title: 'Tasks may not be looked at',
    cause: ({ deniedAction, reason = 'nothing' }) =>
      deniedAction &&
      `ECS says: ${reason.replace(/\.$/, '')}. Why, its tasks would tell, but AWS denies ${deniedAction}.`,
    remedy:
      'Allow ecs:ListTasks, ecs:DescribeTasks and logs:GetLogEvents to the deploying role: then the container, its exit code and its last words are named.',
    docs: developerGuide('security_iam_id-based-policy-examples'),
  },
  {
    id: 'unknown',
    title: 'None of these',
    cause: ({ reason }) =>
      reason === undefined
        ? 'The cause is unknown: ECS gives no reason that ecs-ship knows.'
        : `The cause is unknown to ecs-ship; ECS says: ${reason}`,
    remedy:
      'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
    docs: STOPPED,
  },
];

/** ECS rounds the lower limit up and the upper one down (source: developer guide, "Service event messages"). */
function noRoom({ service }: Evidence): string {
  if (service?.limits === undefined)
    return 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
  const { desired, limits } = service;
  const { minimumHealthyPercent: low, maximumPercent: high } = limits;
  const least = Math.ceil((desired * low) / 100);
  const most = Math.floor((desired * high) / 100);
  return `ECS may neither start nor stop a task: of ${desired} desired ones minimumHealthyPercent ${low} keeps ${least}, and maximumPercent ${high} allows ${most}.`;
}
