import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { pythonDockerfile, pythonIgnores } from './python-dockerfile.js';
import { pythonProject } from './python-project.js';

const DEFAULT_PORT = 8000;

/** A Flask application, served by Gunicorn. */
export function flask(folder: FolderView): Recognised | undefined {
  const project = pythonProject(folder);
  if (project?.needs('flask') !== true) return undefined;
  const factory = project.module(/^def (create_app|make_app)\(/m);
  const application =
    project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:flask\.)?Flask\(/m) ?? (factory && `${factory}()`);
  const missing = project.needs('gunicorn') ? [] : ['gunicorn'];
  return {
    framework: 'Flask',
    language: 'python',
    version: project.version,
    port: project.port ?? DEFAULT_PORT,
    dockerfile: (port) =>
      pythonDockerfile({
        version: project.version,
        install: project.install(...missing),
        port,
        start: ['gunicorn', `--bind=0.0.0.0:${port}`, '--access-logfile=-', application ?? 'app:app'],
      }),
    ignores: pythonIgnores,
    ...(application === undefined && {
      notes: ['No `… = Flask(…)` was found: put the right module into CMD of the Dockerfile.'],
    }),
  };
}
