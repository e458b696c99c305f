import { type FolderView, textsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { nodeDockerfile, nodeIgnores } from './node-dockerfile.js';
import { type NodeProject, nodeProject } from './node-project.js';

const DEFAULT_PORT = 3000;

/** A Next.js application, as its own server or, with `output: 'standalone'`, as the one it makes. */
export function nextjs(folder: FolderView): Recognised | undefined {
  const project = nodeProject(folder);
  if (project?.needs('next') !== true) return undefined;
  const standalone = textsOf(folder, /^next\.config\.\w+$/).some((text) =>
    /output:\s*['"]standalone/.test(text),
  );
  return {
    framework: 'Next.js',
    language: 'node',
    version: project.version,
    port: DEFAULT_PORT,
    size: { cpu: 256, memory: 1024 },
    startSeconds: 30,
    dockerfile: (port) => (standalone ? standaloneImage : wholeImage)(project, port, folder),
    ignores: [...nodeIgnores, '.next', 'out'],
    notes: standalone
      ? []
      : ["The image gets much smaller with `output: 'standalone'` in next.config; run init again then."],
  };
}

function standaloneImage(project: NodeProject, port: number, folder: FolderView): string {
  const copy = (from: string, to: string) => `COPY --from=build /srv/app/${from} ${to}`;
  const parts = [
    copy('.next/standalone', './'),
    copy('.next/static', './.next/static'),
    ...(hasPublic(folder) ? [copy('public', './public')] : []),
  ];
  return nodeDockerfile({
    project,
    port,
    start: ['node', 'server.js'],
    build: [project.run('build')],
    take: parts.join('\n'),
    env: ' HOSTNAME=0.0.0.0',
  });
}

function wholeImage(project: NodeProject, port: number): string {
  return nodeDockerfile({
    project,
    port,
    start: ['node', 'node_modules/next/dist/bin/next', 'start', '--hostname=0.0.0.0', `--port=${port}`],
    build: [project.run('build'), project.prune],
    // Next.js keeps its cache of images beside its build.
    take: 'COPY --from=build --chown=node:node /srv/app ./',
  });
}

function hasPublic(folder: FolderView): boolean {
  return [...folder.keys()].some((path) => path.startsWith('public/'));
}
