import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { gunicornApp } from './python-app.js';
import { pythonProject } from './python-project.js';

/** A Flask application, served by Gunicorn. */
export function flask(folder: FolderView): Recognised | undefined {
  const project = pythonProject(folder);
  if (project?.needs('flask') !== true) return undefined;
  const factory = project.module(/^def (create_app|make_app)\(/m);
  const application =
    project.module(/^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:flask\.)?Flask\(/m) ?? (factory && `${factory}()`);
  return {
    framework: 'Flask',
    ...gunicornApp(project, application ?? 'app:app'),
    ...(application === undefined && {
      notes: ['No `… = Flask(…)` was found: put the right module into CMD of the Dockerfile.'],
    }),
  };
}
