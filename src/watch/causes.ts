import { type Evidence, type FailedContainer, failedContainer } from './evidence.js';

/** One failure cause: how its evidence looks, what to call it, and what to do. */
export interface CauseRule {
  /** Stable id, shown in the JSON document. */
  readonly id: string;
  /** The cause in one sentence, or undefined when this is not it. */
  readonly cause: (evidence: Evidence) => string | undefined;
  readonly remedy: string;
}

/** From the most specific to the most general; the first that applies names the failure. */
export const causeRules: readonly CauseRule[] = [
  {
    id: 'image-platform',
    cause: byText(
      /does not contain descriptor matching platform|exec format error|no matching manifest/i,
      () => 'The image is built for another CPU architecture than the task runs on.',
    ),
    remedy:
      'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition.',
  },
  {
    id: 'image-not-found',
    cause: byText(
      /CannotPull\w*: .*(not found|manifest unknown|does not exist)/is,
      ({ failed }) => `The image ${failed?.container.image ?? ''} cannot be pulled: it does not exist.`,
    ),
    remedy:
      'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
  },
  {
    id: 'pull-denied',
    cause: byText(
      /CannotPull\w*: .*(denied|unauthorized|403|401|authorization)/is,
      ({ failed }) => `The image ${failed?.container.image ?? ''} cannot be pulled: access is denied.`,
    ),
    remedy:
      'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
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
    cause: byText(
      /(log group does not exist|failed to validate logger args.*log group)/is,
      () => 'The log group named in the task definition does not exist.',
    ),
    remedy:
      'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
  },
  {
    id: 'secret-unreadable',
    cause: byText(
      /ResourceInitializationError: .*secrets?.*?: (.+)/is,
      ({ match }) => `A secret of the task definition cannot be read: ${firstLine(match[1])}`,
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
      ({ failed }) => `The command of container "${failed?.container.name}" does not exist in the image.`,
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
      ({ failed }) => `Container "${failed?.container.name}" used more memory than its limit and was killed.`,
    ),
    remedy: 'Raise memory in the task definition, or make the application use less.',
  },
  {
    id: 'container-health-check',
    cause: byText(
      /failed container health checks/i,
      ({ failed }) => `The health check of container "${failed?.container.name}" fails.`,
    ),
    remedy: 'Run the healthCheck command inside the image; give a slow start more startPeriod.',
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
    id: 'container-exited',
    cause: (evidence) => {
      const failed = failedContainer(evidence.tasks);
      if (failed?.container.exitCode === undefined) return undefined;
      return `Container "${failed.container.name}" exits with code ${failed.container.exitCode}${lastWords(evidence)}`;
    },
    remedy:
      'Read the log lines above; the container has to keep running. Reproduce with docker run on the same image.',
  },
  {
    id: 'no-capacity',
    cause: (evidence) => {
      const event = evidence.events.find((one) =>
        /unable to place a task|Capacity is unavailable/.test(one.message),
      );
      return event && `ECS cannot place the tasks: ${event.message.replace(/^\(service [^)]*\) /, '')}`;
    },
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

/** What a cause's sentence may use: the match, the container to blame, everything gathered. */
interface Found {
  readonly match: RegExpMatchArray;
  readonly failed: FailedContainer | undefined;
  readonly evidence: Evidence;
}

type Sentence = (found: Found) => string;

/** Searches every text that ECS and its agent write about the tasks, and the log for what the kernel says. */
function byText(pattern: RegExp, sentence: Sentence): CauseRule['cause'] {
  return (evidence) => {
    const match = textsOf(evidence)
      .map((text) => text.match(pattern))
      .find((found) => found !== null);
    return match && sentence({ match, failed: failedContainer(evidence.tasks), evidence });
  };
}

function textsOf(evidence: Evidence): readonly string[] {
  const failed = failedContainer(evidence.tasks);
  return [
    failed?.container.reason,
    failed?.task.stoppedReason,
    ...evidence.events.map((event) => event.message),
    ...(evidence.log?.lines ?? []).slice(-3).map((line) => line.message),
  ].filter((text) => text !== undefined);
}

function loadBalancerCause(evidence: Evidence): string {
  const event = evidence.events.find((one) => /is unhealthy in \(target-group/.test(one.message));
  const why = event?.message.match(/due to \(reason (.+)\)/)?.[1];
  return `The load balancer’s health check fails${why === undefined ? '.' : `: ${why}`}`;
}

function lastWords(evidence: Evidence): string {
  const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
  return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}

function firstLine(text: string | undefined): string {
  return (text ?? '').split('\n')[0]?.trim() ?? '';
}
