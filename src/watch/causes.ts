import { byContainer, byText, type CauseRule, firstLine } from './cause-rule.js';
import type { Evidence } from './evidence.js';
import { outlivedStopTimeout } from './failed-container.js';
import { containerHealthCause, loadBalancerCause, nothingListens } from './health-causes.js';
import { secretCause } from './secret-cause.js';
import { dependencyCause, imageName, logGroupCause, placementCause } from './start-causes.js';

/** From the most specific to the most general; the first that applies names the failure. */
export const causeRules: readonly CauseRule[] = [
  {
    id: 'image-platform',
    cause: byText(
      /does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i,
      ({ match }) =>
        `The image is built for another CPU architecture than the task runs on${match[1] === undefined ? '' : ` (${match[1]})`}.`,
    ),
    remedy:
      'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition.',
  },
  {
    id: 'pull-denied',
    cause: byText(
      /CannotPull\w*: .*(access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden)|ecr registry auth: .*(AccessDenied|not authorized)/is,
      (found) => `The image ${imageName(found)} cannot be pulled: access is denied.`,
    ),
    remedy:
      'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; ' +
      'a private registry other than ECR needs repositoryCredentials in the container definition.',
  },
  {
    id: 'image-not-found',
    cause: byText(
      /CannotPull\w*: .*(not found|manifest unknown|does not exist)/is,
      (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`,
    ),
    remedy:
      'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
  },
  {
    id: 'pull-failed',
    cause: byText(
      /CannotPull\w*: (.+)/is,
      ({ match }) => `The image cannot be pulled: ${firstLine(match[1])}`,
    ),
    remedy:
      'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
  },
  {
    id: 'log-group-missing',
    cause: byText(/(log group does not exist|failed to validate logger args.*log group)/is, logGroupCause),
    remedy:
      'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
  },
  {
    id: 'secret-unreadable',
    cause: byText(
      /ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is,
      secretCause,
    ),
    remedy:
      'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
  },
  {
    id: 'resource-initialization',
    cause: byText(
      /ResourceInitializationError: (.+)/is,
      ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`,
    ),
    remedy:
      'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
  },
  {
    id: 'command-not-found',
    cause: byText(
      /CannotStartContainer\w*: .*(no such file or directory|executable file not found)/is,
      ({ match, failed }) =>
        `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`,
    ),
    remedy: 'Check command and entryPoint in the task definition against the image’s files and PATH.',
  },
  {
    id: 'permission-denied',
    cause: byText(
      /Cannot(Start|Create)Container\w*: .*permission denied/is,
      ({ failed }) => `The command of container "${failed?.container.name}" is not executable for its user.`,
    ),
    remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
  },
  {
    id: 'dependency-not-ready',
    cause: byContainer(dependencyCause),
    remedy:
      'Look into the container that is waited for: its log, its health check, its exit code; ' +
      'its startTimeout is how long the other one waits.',
  },
  {
    id: 'port-conflict',
    cause: byText(
      /port is already allocated|address already in use|already using a port required by your task/i,
      ({ failed }) =>
        `A host port that ${failed === undefined ? 'the task' : `container "${failed.container.name}"`} needs is taken on the container instance.`,
    ),
    remedy:
      'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
      'or let ECS stop the old task first (minimumHealthyPercent below 100).',
  },
  {
    id: 'container-start',
    cause: byText(
      /Cannot(?:Start|Create)Container\w*: (.+)/is,
      ({ match }) => `A container cannot start: ${firstLine(match[1])}`,
    ),
    remedy: 'Run the image locally with the same command, user and limits to see the error.',
  },
  {
    id: 'out-of-memory',
    cause: byText(
      /OutOfMemory/i,
      ({ failed }) =>
        `Container "${failed?.container.name}" used more memory than its limit${failed?.defined?.memory === undefined ? '' : ` (${failed.defined.memory} MiB)`} and was killed.`,
    ),
    remedy: 'Raise memory in the task definition, or make the application use less.',
  },
  {
    id: 'container-health-check',
    cause: byText(/failed container health checks/i, ({ failed }) => containerHealthCause(failed)),
    remedy: 'Run the healthCheck command inside the image; give a slow start more startPeriod.',
  },
  {
    id: 'nothing-listens',
    cause: nothingListens,
    remedy:
      'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
      'a slow start needs healthCheckGracePeriodSeconds.',
  },
  {
    id: 'load-balancer-health-check',
    cause: byText(/failed ELB health checks|is unhealthy in \(target-group/i, ({ evidence }) =>
      loadBalancerCause(evidence),
    ),
    remedy:
      'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
      'and healthCheckGracePeriodSeconds for a slow start.',
  },
  {
    id: 'container-killed',
    cause: byContainer((failed) => {
      const { container, task } = failed;
      if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited') return undefined;
      return outlivedStopTimeout(failed)
        ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${failed.defined?.stopTimeout} s.`
        : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
    }),
    remedy:
      'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
      'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
  },
  {
    id: 'container-exited',
    cause: byContainer(({ container }, evidence) =>
      container.exitCode === undefined
        ? undefined
        : `Container "${container.name}" exits with code ${container.exitCode}${lastWords(evidence)}`,
    ),
    remedy:
      'Read the log lines above; the container has to keep running. Reproduce with docker run on the same image.',
  },
  {
    id: 'no-capacity',
    cause: placementCause,
    remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
  },
  {
    id: 'cannot-progress',
    cause: (evidence) => {
      const event = evidence.events.find((one) =>
        /because of the service deployment configuration/.test(one.message),
      );
      return event && 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
    },
    remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
  },
  {
    id: 'unknown',
    cause: (evidence) => evidence.reason ?? 'ECS gives no reason that ecs-ship knows.',
    remedy:
      'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
  },
];

/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]: RegExpMatchArray): string {
  const command = /exec: (".+?")/.exec(text)?.[1];
  return command === undefined ? '' : ` ${command}`;
}

function lastWords(evidence: Evidence): string {
  const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
  return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}
