import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { Place } from '../e2e-place.js';
import { dying, serving } from '../e2e-workspace.js';
import { testResource } from '../test-machine.js';

/** What a repository holds: one service, one that dies at start, the pages' own files. */
export type Project = keyof typeof projects;

const DOCKERFILE =
  'FROM scratch\nCOPY bin /bin\nENV PATH=/bin\nCOPY run.sh /run.sh\nCMD ["/bin/sh", "/run.sh"]\n';

/** A container that needs no base image, which nobody here could pull. */
function image(folder: string, program = serving('1')): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  copyFileSync(testResource('BUSYBOX'), join(folder, 'bin/busybox'));
  for (const name of ['sh', 'sleep', 'echo']) symlinkSync('busybox', join(folder, 'bin', name));
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
  writeFileSync(join(folder, 'run.sh'), program);
}

const projects = {
  web: (folder: string) => image(folder),
  /** `ecs-ship.yml` says what the workflow leaves out. */
  configured: (folder: string) => {
    image(folder);
    writeFileSync(join(folder, 'ecs-ship.yml'), 'service: web\ncluster: production\n');
  },
  /** One file for two environments. */
  staged: (folder: string) => {
    image(folder);
    const environments =
      'environments:\n  staging: { cluster: staging }\n  production: { cluster: production }\n';
    writeFileSync(join(folder, 'ecs-ship.yml'), `service: web\n${environments}`);
  },
  dying: (folder: string) => {
    image(folder, dying('no database', 3));
    writeFileSync(
      join(folder, 'ecs-ship.yml'),
      'service: web\ncluster: production\ntask-definition: task-definition.json\n',
    );
    writeDefinition(folder, 'web');
  },
  defined: (folder: string) => {
    image(folder);
    writeDefinition(folder, 'web');
  },
  /** The file of docs/environments.md. */
  shop: (folder: string) => {
    image(folder);
    writeFileSync(join(folder, 'ecs-ship.yml'), shopFile());
    writeDefinition(folder, 'shop');
  },
  /** docs/examples/monorepo with images that are quick to build. */
  monorepo: (folder: string) => {
    cpSync('docs/examples/monorepo', folder, { recursive: true });
    for (const name of ['app', 'web']) {
      rmSync(join(folder, name, '.dockerignore'));
      image(join(folder, name), serving(name));
    }
    for (const name of readdirSync(join(folder, 'task-definitions'))) {
      lighten(join(folder, 'task-definitions', name));
    }
  },
  sample: (folder: string) => {
    image(folder);
    cpSync('sample-app/ecs-ship.yml', join(folder, 'ecs-ship.yml'));
    cpSync('sample-app/task-definition.json', join(folder, 'task-definition.json'));
    lighten(join(folder, 'task-definition.json'));
  },
} satisfies Readonly<Record<string, (folder: string) => void>>;

/** A repository with one commit of the project; gives its folder and that commit. */
export async function openProject(place: Place, project: Project) {
  const folder = mkdtempSync(join(place.root, 'origin-'));
  const git = (...argv: readonly string[]) =>
    execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], {
      cwd: folder,
      env: place.env,
      extendEnv: false,
    });
  projects[project](folder);
  await git('init', '--quiet');
  // A checkout asks for the very commit, as on GitHub.
  await git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'the project');
  return { origin: folder, commit: (await git('rev-parse', 'HEAD')).stdout };
}

/** A task definition of one container, which runs what its image says. */
export function definitionOf(family: string): Record<string, unknown> {
  return {
    family,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [{ name: family, image: family, essential: true, stopTimeout: 2 }],
  };
}

function writeDefinition(folder: string, family: string): void {
  writeFileSync(join(folder, 'task-definition.json'), JSON.stringify(definitionOf(family), null, 2));
}

/** The example's programs and logs are not what is shown here, and its health check needs Python. */
function lighten(path: string): void {
  const definition = JSON.parse(readFileSync(path, 'utf8'));
  for (const container of definition.containerDefinitions) {
    for (const key of ['healthCheck', 'logConfiguration', 'command']) delete container[key];
    container.stopTimeout = 2;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(definition, null, 2));
}

function shopFile(): string {
  const page = readFileSync('docs/environments.md', 'utf8');
  const [, block] = /^```yaml\n(# ecs-ship\.yml\n[\s\S]*?)^```$/m.exec(page) ?? [];
  if (block === undefined) throw new Error('docs/environments.md shows no ecs-ship.yml');
  return block;
}
