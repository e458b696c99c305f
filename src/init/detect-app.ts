import { dockerfileView } from '../check/dockerfile-view.js';
import { certainlyLacks } from '../check/image-tools.js';
import { lastInstruction, shippedStages } from '../check/shipped-stages.js';
import type { App } from './app.js';
import { type FolderView, pathsOf } from './folder-view.js';
import { recognise } from './frameworks/frameworks.js';
import { healthPath } from './health-path.js';
import { ownTaskDefinition } from './own-task-definition.js';

/** The program in a folder; undefined where there is neither a Dockerfile nor a framework that is known. */
export function detectApp(files: FolderView, folder = ''): App | undefined {
  const recognised = recognise(files);
  const own = dockerfileOf(files);
  if (recognised === undefined && own === undefined) return undefined;
  return {
    folder,
    recognised,
    dockerfile: own && { path: own.path, lacksShell: own.lacksShell },
    hasIgnoreFile: files.has('.dockerignore'),
    port: own?.port ?? recognised?.port,
    healthPath: recognised?.healthPath ?? healthPath(files),
    taskDefinition: ownTaskDefinition(files, folder),
  };
}

function dockerfileOf(files: FolderView) {
  const [path] = pathsOf(files, /^(?:docker\/|build\/|deploy\/)?(?:Dockerfile|Containerfile)$/);
  if (path === undefined) return undefined;
  const chain = shippedStages(dockerfileView(path, files.get(path) ?? ''), undefined);
  const exposed = /^(\d+)/.exec(lastInstruction(chain, 'EXPOSE')?.words[0] ?? '')?.[1];
  return {
    path,
    lacksShell: certainlyLacks(chain, 'sh'),
    port: exposed === undefined ? undefined : Number(exposed),
  };
}
