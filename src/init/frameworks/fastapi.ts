import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { pythonApp } from './python-app.js';
import { pythonProject } from './python-project.js';

/** A FastAPI (or Starlette) application, served by Uvicorn. */
export function fastapi(folder: FolderView): Recognised | undefined {
  const project = pythonProject(folder);
  if (project === undefined || !(project.needs('fastapi') || project.needs('starlette'))) return undefined;
  const application = project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:FastAPI|Starlette)\(/m);
  const brings = project.needs('uvicorn') || project.needs('fastapi\\[\\w+\\]');
  return {
    framework: 'FastAPI',
    ...pythonApp(project, {
      port: undefined,
      missing: brings ? [] : ['uvicorn'],
      start: (port) => ['uvicorn', application ?? 'main:app', '--host=0.0.0.0', `--port=${port}`],
    }),
    ...(application === undefined && {
      notes: ['No `… = FastAPI(…)` was found: put the right module into CMD of the Dockerfile.'],
    }),
  };
}
