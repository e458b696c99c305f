import { caught, type FolderView, pathsOf, textsOf } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { gunicornApp } from './python-app.js';
import { pythonProject } from './python-project.js';

/** A Django project, served by Gunicorn. */
export function django(folder: FolderView): Recognised | undefined {
  const project = pythonProject(folder);
  if (!folder.has('manage.py') || project?.needs('django') !== true) return undefined;
  const [wsgi = `${settingsPackage(folder) ?? 'project'}/wsgi.py`] = pathsOf(folder, /(?:^|\/)wsgi\.py$/);
  const application = `${wsgi.replace(/\.py$/, '').replaceAll('/', '.')}:application`;
  return {
    framework: 'Django',
    ...gunicornApp(project, application),
    notes: [
      'Django answers 400 to a health check whose host is not in ALLOWED_HOSTS: the container’s is 127.0.0.1, a load balancer’s the task’s own address.',
      ...(textsOf(folder, /settings[\w/]*\.py$/).some((text) => /STATIC_ROOT/.test(text))
        ? [
            'Static files: add `RUN python manage.py collectstatic --noinput` to the Dockerfile where the app serves them itself.',
          ]
        : []),
    ],
  };
}

function settingsPackage(folder: FolderView): string | undefined {
  return caught([folder.get('manage.py') ?? ''], /DJANGO_SETTINGS_MODULE["'],\s*["'](\w+)/);
}
