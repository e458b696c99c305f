import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { pythonDockerfile, pythonIgnores } from './python-dockerfile.js';
import { pythonProject } from './python-project.js';

const DEFAULT_PORT = 8000;

/** A FastAPI (or Starlette) application, served by Uvicorn. */
export function fastapi(folder: FolderView): Recognised | undefined {
  const project = pythonProject(folder);
  if (project === undefined || !(project.needs('fastapi') || project.needs('starlette'))) return undefined;
  const application = project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:FastAPI|Starlette)\(/m);
  const brings = project.needs('uvicorn') || project.needs('fastapi\\[\\w+\\]');
  return {
    framework: 'FastAPI',
    language: 'python',
    version: project.version,
    port: DEFAULT_PORT,
    dockerfile: (port) =>
      pythonDockerfile({
        version: project.version,
        install: project.install(...(brings ? [] : ['uvicorn'])),
        port,
        start: ['uvicorn', application ?? 'main:app', '--host=0.0.0.0', `--port=${port}`],
      }),
    ignores: pythonIgnores,
    ...(application === undefined && {
      notes: ['No `… = FastAPI(…)` was found: put the right module into CMD of the Dockerfile.'],
    }),
  };
}
