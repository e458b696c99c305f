/** The container's memory limit was hit (amazon-ecs-agent, dockerapi/errors.go). */
export const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';

const RETRIED = 'CannotPullContainerError: pull image manifest has been retried 7 time(s): ';

/**
 * What ECS says of a failed pull (developer guide, "CannotPullContainer task errors in Amazon ECS"), told from
 * the words of the engine's containerd and classic image stores.
 */
export function pullError(reference: string, platform: string, engineText: string): string {
  if (/no match(ing manifest)? for|does not match the (specified|desired) platform/i.test(engineText)) {
    return platformError(platform);
  }
  if (/denied|unauthori[sz]ed|authoriz|no basic auth|\b(status|code)\b.{0,20}\b40[13]\b/i.test(engineText)) {
    return `${RETRIED}failed to resolve ref ${reference}: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`;
  }
  if (/not found|manifest unknown|name unknown|does not exist|no such image/i.test(engineText)) {
    return `${RETRIED}failed to resolve ref ${reference}: not found`;
  }
  return `CannotPullContainerError: ${engineText}`;
}

/** The image exists, but not for `platform` (`linux/amd64`). */
export function platformError(platform: string): string {
  return `${RETRIED}image Manifest does not contain descriptor matching platform '${platform}'`;
}

export function createError(engineText: string): string {
  return `CannotCreateContainerError: Error response from daemon: ${engineText}`;
}

export function startError(engineText: string): string {
  return `CannotStartContainerError: Error response from daemon: ${engineText}`;
}

/** A `dependsOn` that can no longer come true (amazon-ecs-agent, dependencygraph/graph.go). */
export function dependencyError(
  dependency: string,
  target: string,
  why: 'exit' | 'stopped' | 'timeout',
): string {
  const graph = 'CannotStartContainerError: dependency graph:';
  const pair = `container ordering dependency [${dependency}] for target [${target}]`;
  if (why === 'timeout') return `${graph} ${pair} has timed out.`;
  if (why === 'exit') return `${graph} failed to resolve ${pair} as dependency did not exit successfully.`;
  return `${graph} failed to resolve the ${pair}`;
}

/** The log group of an awslogs container does not exist. */
export const NO_LOG_GROUP =
  'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: ' +
  'failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1';

/** A secret or parameter could not be had; `detail` is what the secret store says. */
export function secretsError(detail: string): string {
  return `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${detail}`;
}
