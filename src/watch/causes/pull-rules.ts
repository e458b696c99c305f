import { developerGuide, PULLS } from './aws-page.js';
import { byLog, byTask, type CauseRule, either, type Found, firstLine } from './cause-rule.js';
import { roleName } from './role-name.js';

/** Why an image cannot be had, or not be run. */
export const pullRules: readonly CauseRule[] = [
  {
    id: 'image-platform',
    title: 'The image is built for another CPU architecture',
    cause: either(
      byTask(
        /does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i,
        otherPlatform,
      ),
      byLog(/exec format error/i, otherPlatform),
    ),
    remedy:
      'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition; ' +
      'a script as entry point needs its #! line.',
    docs: developerGuide('ecs-arm64'),
  },
  {
    id: 'pull-denied',
    title: 'The image may not be pulled',
    cause: byTask(
      /CannotPull\w*: .*(?:access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden).*|ecr registry auth: .*(?:AccessDenied|not authorized).*|Check that the role has the permissions to pull.*/is,
      pullDenied,
    ),
    remedy:
      'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, ' +
      'and let the repository’s policy allow it where that is another account’s; ' +
      'a private registry other than ECR needs repositoryCredentials in the container definition.',
    docs: PULLS,
  },
  {
    id: 'image-gone',
    title: 'The image’s digest is gone: expired, deleted or never pushed',
    cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, imageGone),
    remedy:
      'Check that the repository’s lifecycle policy has not expired it; push it again and deploy anew ' +
      '(forceNewDeployment resolves a tag again).',
    docs: developerGuide('deployment-type-ecs'),
  },
  {
    id: 'image-not-found',
    title: 'The image does not exist',
    cause: byTask(
      /CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is,
      (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`,
    ),
    remedy:
      'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
    docs: PULLS,
  },
  {
    id: 'pull-rate-limit',
    title: 'The registry limits how often images are pulled',
    cause: byTask(
      /CannotPull\w*: .*(?:toomanyrequests|too many requests|pull rate limit).*/is,
      (found) => `The registry of the image ${imageName(found)} refuses to be asked so often.`,
    ),
    remedy:
      'Pull through an ECR pull through cache or from your own repository, or give repositoryCredentials of an account.',
    docs: PULLS,
  },
  {
    id: 'disk-full',
    title: 'There is no room for the image',
    cause: byTask(
      /CannotPull\w*: .*no space left on device/is,
      (found) => `There is no disk space left for the image ${imageName(found)}.`,
    ),
    remedy: 'Raise ephemeralStorage (Fargate), or clean up or enlarge the container instance’s disk.',
    docs: PULLS,
  },
  {
    id: 'pull-failed',
    title: 'The image cannot be pulled for another reason',
    cause: byTask(
      /CannotPull\w*: (.+)/is,
      (found) => `The image ${imageName(found)} cannot be pulled: ${firstLine(found.match[1])}`,
    ),
    remedy:
      'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
    docs: PULLS,
  },
];

function otherPlatform({ match, failed }: Found): string {
  const image = failed === undefined ? 'The image' : `The image ${failed.container.image}`;
  const wanted = match[1] === undefined ? '' : ` (${match[1]})`;
  return `${image} is built for another CPU architecture than the task runs on${wanted}.`;
}

function pullDenied(found: Found): string {
  const [text] = found.match;
  const action = /not authorized to perform: (ecr:\w+)/.exec(text)?.[1];
  const role = roleName(text, found.evidence);
  const whom = role === undefined ? '' : ` to the role ${role}`;
  const lacks = action === undefined ? '' : `, which lacks ${action}`;
  return `The image ${imageName(found)} cannot be pulled: access is denied${whom}${whom === '' ? lacks.replace(', which', '; its role') : lacks}.`;
}

/** A digest that is not there has been there: ECS or ecs-ship has once seen it. */
function imageGone(found: Found): string | undefined {
  const name = imageName(found);
  if (!name.includes('@sha256:')) return undefined;
  const written = found.failed?.defined?.image;
  const pinned =
    written === undefined || written.includes('@')
      ? ''
      : ` (ECS pinned ${written} to it when the deployment began)`;
  return `The image ${name} cannot be pulled: it is gone, expired or was never pushed${pinned}.`;
}

/** The reference that cannot be resolved, from the text or from the container to blame. */
function imageName({ match, failed }: Found): string {
  const named = /failed to resolve ref "?(\S+?)"?:? (?:not found|pull access denied|unexpected status)/.exec(
    match[0],
  )?.[1];
  return named ?? failed?.container.image ?? 'of a container';
}
