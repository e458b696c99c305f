import { type Answers, PLACEHOLDER_ACCOUNT, type ServiceAnswers } from './answers.js';
import { deployRole } from './render/deploy-role.js';
import { IAM_FOLDER } from './render/iam-files.js';
import { executionRole } from './render/task-definition-file.js';
import { PLACEHOLDER_REPOSITORY } from './render/trust-policy.js';

/** What somebody has to know or to do besides, each in one or two sentences. */
export function notesOf(answers: Answers): readonly string[] {
  const { ci, services, account, remote, cluster } = answers;
  const named = services.map(({ service }) => service).join(', ');
  return [
    ...services.flatMap((one) =>
      (one.app?.recognised?.notes ?? []).map((note) => prefixed(answers, one.key, note)),
    ),
    ...services.filter(({ app }) => app === undefined).map(() => noDockerfile),
    ...services.filter(lacksHealthCheck).map(({ key }) => prefixed(answers, key, noHealthCheck)),
    ...(services.some(({ imported }) => imported === undefined)
      ? [
          `Before the first ship there have to be: in the cluster ${cluster} ${named}; the role ${executionRole(answers)}, with the policy AmazonECSTaskExecutionRolePolicy and logs:CreateLogGroup.`,
        ]
      : []),
    ...(account === undefined
      ? [
          `Nobody knows the AWS account here: put its number in the place of ${PLACEHOLDER_ACCOUNT}, or give --account-id.`,
        ]
      : []),
    ...(ci !== 'none' && remote === undefined
      ? [
          `There is no git remote: put the repository in the place of ${PLACEHOLDER_REPOSITORY} in ${IAM_FOLDER}/trust-policy.json.`,
        ]
      : []),
    ...(ci === 'none'
      ? []
      : [
          `The role ${deployRole(answers)} is made by \`terraform -chdir=${IAM_FOLDER} apply\`, or from the JSON files there.`,
        ]),
  ];
}

const noDockerfile =
  'There is neither a Dockerfile nor a framework that init knows: write a Dockerfile before the first ship.';

const noHealthCheck =
  'No path was found that tells that the program is well, so that its container has no health check: give --health-path.';

function lacksHealthCheck({ imported, app, port, healthPath }: ServiceAnswers): boolean {
  const isNew = imported === undefined && app !== undefined && app.taskDefinition === undefined;
  return isNew && port !== undefined && healthPath === undefined;
}

function prefixed({ services }: Answers, key: string, note: string): string {
  return services.length === 1 ? note : `${key}: ${note}`;
}
