import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { nodeDockerfile, nodeIgnores } from './node-dockerfile.js';
import { type NodeProject, nodeProject } from './node-project.js';

const DEFAULT_PORT = 3000;

/** Dependencies that make a package a server. */
const servers = [
  ['express', 'Express'],
  ['fastify', 'Fastify'],
  ['@nestjs/core', 'NestJS'],
  ['koa', 'Koa'],
  ['@hapi/hapi', 'hapi'],
  ['hono', 'Hono'],
  ['restify', 'Restify'],
] as const;

/** A server on Node with one of the usual frameworks. */
export function nodeServer(folder: FolderView): Recognised | undefined {
  const project = nodeProject(folder);
  const framework = servers.find(([name]) => project?.needs(name))?.[1];
  if (project === undefined || framework === undefined) return undefined;
  const start = startOf(project, folder);
  return {
    framework,
    language: 'node',
    version: project.version,
    port: project.port ?? DEFAULT_PORT,
    dockerfile: (port) =>
      nodeDockerfile({
        project,
        port,
        start,
        build: [...('build' in project.scripts ? [project.run('build')] : []), project.prune],
        take: 'COPY --from=build /srv/app ./',
      }),
    ignores: nodeIgnores,
    ...(start[0] === 'npm' && {
      notes: ['npm does not pass SIGTERM on reliably: start node itself in CMD of the Dockerfile.'],
    }),
  };
}

/** Node itself wherever it can be told, so that it gets SIGTERM. */
function startOf({ scripts, main }: NodeProject, folder: FolderView): readonly string[] {
  const script = /^(?:NODE_ENV=\w+ )?(node (?:[\w./:=@-]+ ?)+)$/.exec(scripts.start ?? '')?.[1];
  if (script !== undefined) return script.trim().split(' ');
  if (main !== undefined && scripts.start === undefined) return ['node', main];
  if (scripts.start !== undefined) return ['npm', 'start'];
  const usual = ['server.js', 'index.js', 'app.js', 'src/index.js', 'src/server.js'];
  return ['node', usual.find((path) => folder.has(path)) ?? 'index.js'];
}
