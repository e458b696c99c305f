import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { Place } from './e2e-place.js';
import { testResource } from './test-machine.js';

/** A small project in a git work tree: a Dockerfile, a program, a task definition. */
export interface Workspace {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Commits everything; gives the SHA. */
  commit(message: string): Promise<string>;
  remove(path: string): void;
}

/** Says its version, then runs until it is told to stop. */
export function serving(version: string): string {
  return `echo "version ${version} serves"\ntrap 'exit 0' TERM\nwhile :; do sleep 1 & wait $!; done\n`;
}

/** Ends right after its start. */
export function dying(lastWords: string, code: number): string {
  return `echo starting\necho "${lastWords}"\nexit ${code}\n`;
}

/** The task definition that the workspace's projects register; a container health check only when asked for. */
export function taskDefinition(checked = false): Record<string, unknown> {
  const logs = {
    'awslogs-group': '/ecs/web',
    'awslogs-region': 'us-east-1',
    'awslogs-stream-prefix': 'web',
  };
  const healthCheck = { command: ['CMD-SHELL', 'true'], interval: 5, timeout: 2, retries: 3 };
  const container = {
    name: 'web',
    image: 'web',
    essential: true,
    stopTimeout: 5,
    logConfiguration: { logDriver: 'awslogs', options: logs },
    ...(checked ? { healthCheck } : {}),
  };
  return {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [container],
  };
}

/** A base image would be looked for in its registry, which takes seconds where there is none in reach. */
const DOCKERFILE = `FROM scratch
COPY bin /bin
ENV PATH=/bin
COPY run.sh /run.sh
CMD ["/bin/sh", "/run.sh"]
`;

function addShell(folder: string): void {
  mkdirSync(folder);
  copyFileSync(testResource('BUSYBOX'), join(folder, 'busybox'));
  for (const name of ['sh', 'sleep', 'true']) symlinkSync('busybox', join(folder, name));
}

/** A workspace with its first commit; `checked` gives its task definition a container health check. */
export async function openWorkspace(place: Place, checked = false): Promise<Workspace> {
  const folder = mkdtempSync(join(place.root, 'project-'));
  const git = (...argv: readonly string[]) =>
    execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], {
      cwd: folder,
      env: place.env,
      extendEnv: false,
    });
  const workspace: Workspace = {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path)),
    commit: async (message) => {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
      return (await git('rev-parse', 'HEAD')).stdout;
    },
  };
  await git('init', '--quiet');
  addShell(join(folder, 'bin'));
  workspace.write('Dockerfile', DOCKERFILE);
  workspace.write('run.sh', serving('1'));
  workspace.write('task-definition.json', JSON.stringify(taskDefinition(checked), null, 2));
  await workspace.commit('first');
  return workspace;
}
