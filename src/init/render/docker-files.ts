import type { ServiceAnswers } from '../answers.js';
import type { PlannedFile } from '../planned-file.js';

/** The Dockerfile of a framework that is known, where there is none. */
export function dockerfileOf({ app, port }: ServiceAnswers): PlannedFile | undefined {
  if (app?.recognised === undefined || app.dockerfile !== undefined) return undefined;
  return {
    path: below(app.folder, 'Dockerfile'),
    text: app.recognised.dockerfile(port ?? app.recognised.port),
  };
}

/** What no image needs, and nobody should be able to pull. */
const always = [
  '.git',
  '.github',
  '.gitlab-ci.yml',
  '.env',
  '.env.*',
  '**/*.pem',
  '**/*.key',
  '**/.DS_Store',
];

const made = [
  'ecs-ship.yml',
  'ecs-ship-iam',
  'task-definition.json',
  'service-definition.json',
  'Dockerfile',
  '.dockerignore',
];

/** A .dockerignore, where there is none. */
export function ignoreFileOf({ app }: ServiceAnswers): PlannedFile | undefined {
  if (app === undefined || app.hasIgnoreFile) return undefined;
  const groups = [always, made, app.recognised?.ignores ?? []];
  const text = groups
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
  return { path: below(app.folder, '.dockerignore'), text };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
