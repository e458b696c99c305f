import { developerGuide, EXECUTION_ROLE, RESOURCES } from './aws-page.js';
import { byEvent, byTask, type CauseRule, either, type Found, firstLine } from './cause-rule.js';
import { networkCause, networkLine, networkRemedy, UNREACHABLE } from './network-cause.js';
import { executionRole } from './role-name.js';
import { secretCause } from './secret-cause.js';

/** Why a task cannot be set up before any image is pulled. */
export const setupRules: readonly CauseRule[] = [
  {
    id: 'role-not-assumable',
    title: 'ECS cannot assume the execution role or the task role',
    cause: either(
      byTask(/unable to assume the role '([^']+)'/, roleCause),
      byTask(/not authorized to perform: sts:AssumeRole on resource: (\S+)/, roleCause),
      byEvent(/unable to assume the role '([^']+)'/, roleCause),
      byEvent(/IAM trust relationship has been misconfigured/, trustCause),
    ),
    remedy:
      'Check that the role exists and that its trust policy lets ecs-tasks.amazonaws.com call sts:AssumeRole; ' +
      'a role that was made a moment ago needs some seconds.',
    docs: EXECUTION_ROLE,
  },
  {
    id: 'no-network-route',
    title: 'There is no network route to ECR, Secrets Manager, Systems Manager or CloudWatch Logs',
    cause: byTask(UNREACHABLE, networkCause),
    remedy: networkRemedy,
    shows: networkLine,
    docs: developerGuide('verify-connectivity'),
  },
];

/** The same, where a pull's own rules have not told. */
export const resourceRules: readonly CauseRule[] = [
  {
    id: 'log-group-missing',
    title: 'The log group does not exist',
    cause: byTask(
      /(log group does not exist|failed to (?:validate logger args|initialize logging driver).*log group)/is,
      logGroupCause,
    ),
    remedy:
      'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
    docs: RESOURCES,
  },
  {
    id: 'logs-denied',
    title: 'The execution role may not write to CloudWatch Logs',
    cause: byTask(
      /not authorized to perform: (logs:\w+)(?: on resource: (\S+))?/,
      ({ match, evidence }) =>
        `${executionRole(match.input ?? '', evidence)} lacks ${match[1]}${match[2] === undefined ? '' : ` on ${match[2]}`}.`,
    ),
    remedy: 'Allow logs:CreateLogStream and logs:PutLogEvents (AmazonECSTaskExecutionRolePolicy has both).',
    docs: EXECUTION_ROLE,
  },
  {
    id: 'secret-unreadable',
    title: 'A secret or parameter is missing or may not be read',
    cause: byTask(
      /ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is,
      secretCause,
    ),
    remedy:
      'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
    docs: RESOURCES,
  },
  {
    id: 'volume-not-mounted',
    title: 'An EFS file system cannot be mounted',
    cause: byTask(
      /failed to invoke EFS utils commands to set up EFS volumes:? ?(.*)/is,
      ({ match }) =>
        `An EFS volume of the task cannot be mounted: ${firstLine(match[1]) || 'no reason given'}`,
    ),
    remedy:
      'Let the file system’s security group allow TCP 2049 from the task’s, and check its mount targets and policy.',
    docs: RESOURCES,
  },
  {
    id: 'resource-initialization',
    title: 'The task cannot be set up for another reason',
    cause: byTask(
      /ResourceInitializationError: (.+)/is,
      ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`,
    ),
    remedy:
      'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
    shows: networkLine,
    docs: RESOURCES,
  },
];

function roleCause({ match: [, arn], evidence: { task } }: Found): string {
  const kinds = { 'execution role': task?.executionRole, 'task role': task?.taskRole };
  const both = task?.executionRole === task?.taskRole;
  const kind = both ? undefined : Object.entries(kinds).find(([, known]) => known === arn)?.[0];
  return `ECS cannot assume the ${kind ?? 'role'} ${arn}.`;
}

function trustCause({ evidence: { task } }: Found): string {
  const roles = [task?.executionRole, task?.taskRole].filter((role) => role !== undefined);
  return `ECS may no longer assume a role of the task${roles.length === 0 ? '' : `: ${roles.join(' or ')}`}.`;
}

function logGroupCause({ evidence, failed }: Found): string {
  const groups = new Set((evidence.containers ?? []).flatMap(({ awslogs }) => awslogs?.group ?? []));
  // A task that could not be set up at all blames no container.
  const own = failed?.container.reason === undefined ? undefined : failed.defined?.awslogs?.group;
  const [only, ...more] = groups;
  if (only === undefined) return 'The log group named in the task definition does not exist.';
  if (more.length === 0) return `The log group ${only} does not exist.`;
  return `A log group of the task definition does not exist: ${own ?? [...groups].join(' or ')}.`;
}
