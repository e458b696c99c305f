import type { Answers, ServiceAnswers } from '../answers.js';
import type { PlannedFile } from '../planned-file.js';
import { commentedYaml, type YamlEntry } from './commented-yaml.js';
import { taskDefinitionPath } from './task-definition-file.js';

const HEAD = `What ecs-ship deploys, and where. Keys are its option names (docs/options.md); a flag, an action input or a
variable ECS_SHIP_… wins over this file.`;

/** `ecs-ship.yml` for one service, or for several. */
export function configFile(answers: Answers): PlannedFile {
  const [first, ...more] = answers.services;
  const entries =
    first !== undefined && more.length === 0 ? entriesOf(first) : [servicesEntry(answers.services)];
  const target: readonly YamlEntry[] = [
    { key: 'region', value: answers.region },
    {
      key: 'cluster',
      value: answers.cluster,
      comment: 'The cluster and the service have to exist; everything else is made.',
    },
  ];
  return { path: 'ecs-ship.yml', text: commentedYaml(HEAD, [...target, ...entries]) };
}

function entriesOf(one: ServiceAnswers): readonly YamlEntry[] {
  return [
    { key: 'service', value: one.service },
    {
      key: 'repository',
      value: one.repository,
      comment: 'The ECR repository; it is created when it is missing.',
    },
    ...buildEntries(one),
    {
      key: 'task-definition',
      value: taskDefinitionPath(one),
      comment: 'Registered with the new image at every ship.',
    },
    { key: 'container', value: containerOf(one), comment: 'The container of it that gets the image.' },
    {
      key: 'service-definition',
      value: serviceDefinitionPath(one),
      comment:
        'The service as it was when it was imported: `ecs-ship check` looks at it, nothing changes it.',
    },
  ];
}

function buildEntries({ app }: ServiceAnswers): readonly YamlEntry[] {
  const folder = app?.folder ?? '';
  const own = app?.dockerfile?.path;
  return [
    { key: 'context', value: folder === '' ? undefined : folder },
    {
      key: 'dockerfile',
      value: own === undefined || own === 'Dockerfile' ? undefined : folder === '' ? own : `${folder}/${own}`,
    },
  ];
}

function servicesEntry(services: readonly ServiceAnswers[]): YamlEntry {
  const value = Object.fromEntries(
    services.map((one) => [
      one.key,
      Object.fromEntries(
        entriesOf(one)
          .filter((entry) => entry.value !== undefined)
          .map((entry) => [entry.key, entry.value]),
      ),
    ]),
  );
  const comment =
    'All of them are shipped in one run; `depends-on: [name]` puts them in an order (docs/services.md).';
  return { key: 'services', value, comment };
}

/** The container that gets the image. */
export function containerOf(one: ServiceAnswers): string | undefined {
  if (one.imported !== undefined) return one.imported.container;
  return one.app?.taskDefinition === undefined ? one.key : one.app.taskDefinition.container;
}

/** Where the imported service's settings are kept. */
export function serviceDefinitionPath({ imported }: ServiceAnswers): string | undefined {
  return imported === undefined ? undefined : 'service-definition.json';
}
