import { healthCheckCommand } from '../../plan/definition/health-check-command.js';
import type { JsonObject } from '../../ports/json-object.js';
import { type Answers, PLACEHOLDER_ACCOUNT, type ServiceAnswers } from '../answers.js';
import { partitionOf } from '../partition-of.js';
import type { PlannedFile } from '../planned-file.js';

/** Where a service's task definition is: its own file, or the one that init writes. */
export function taskDefinitionPath(one: ServiceAnswers): string {
  const own = one.imported === undefined ? one.app?.taskDefinition?.path : undefined;
  const folder = one.app?.folder ?? '';
  return own ?? (folder === '' ? 'task-definition.json' : `${folder}/task-definition.json`);
}

/** The task definition of a service: that of the live one, or Fargate's smallest that suits the program. */
export function taskDefinitionFile(answers: Answers, one: ServiceAnswers): PlannedFile | undefined {
  const { imported, app } = one;
  if (imported === undefined && app?.taskDefinition !== undefined) return undefined;
  const definition = imported?.definition ?? newDefinition(answers, one);
  return { path: taskDefinitionPath(one), text: `${JSON.stringify(definition, null, 2)}\n` };
}

/** ECS pulls the image and writes logs as this role, which the console makes under this name. */
export function executionRole({ account = PLACEHOLDER_ACCOUNT, region }: Answers): string {
  return `arn:${partitionOf(region)}:iam::${account}:role/ecsTaskExecutionRole`;
}

function newDefinition(answers: Answers, one: ServiceAnswers): JsonObject {
  const { cpu, memory } = one.app?.recognised?.size ?? { cpu: 256, memory: 512 };
  return {
    family: one.service,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: `${cpu}`,
    memory: `${memory}`,
    executionRoleArn: executionRole(answers),
    containerDefinitions: [
      {
        name: one.key,
        image: one.repository,
        essential: true,
        ...(one.port !== undefined && { portMappings: [{ containerPort: one.port, protocol: 'tcp' }] }),
        stopTimeout: 30,
        ...healthCheck(one),
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': `/ecs/${one.service}`,
            'awslogs-region': answers.region,
            'awslogs-stream-prefix': one.key,
            'awslogs-create-group': 'true',
          },
        },
      },
    ],
  };
}

function healthCheck({ app, port, healthPath }: ServiceAnswers): JsonObject {
  if (port === undefined || healthPath === undefined || app?.dockerfile?.lacksShell === true) return {};
  const command = commandFor(app?.recognised?.language, port, healthPath);
  const startPeriod = app?.recognised?.startSeconds ?? 15;
  return { healthCheck: { command, interval: 10, timeout: 5, retries: 3, startPeriod } };
}

/** What the program's own language can ask with is certainly in its image. */
function commandFor(language: string | undefined, port: number, path: string): readonly string[] {
  const url = `http://127.0.0.1:${port}${path}`;
  if (language === 'python')
    return ['CMD', 'python3', '-c', `import urllib.request; urllib.request.urlopen('${url}', timeout=4)`];
  if (language === 'node')
    return [
      'CMD',
      'node',
      '-e',
      `fetch('${url}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
    ];
  return healthCheckCommand(port, path);
}
