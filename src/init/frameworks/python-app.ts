import type { Recognised } from '../recognised.js';
import { pythonDockerfile, pythonIgnores } from './python-dockerfile.js';
import type { PythonProject } from './python-project.js';

const DEFAULT_PORT = 8000;

/** How a Python program is served. */
interface Served {
  readonly port: number | undefined;
  /** Packages that serve it and that its requirements do not name. */
  readonly missing: readonly string[];
  readonly start: (port: number) => readonly string[];
}

type PythonApp = Pick<Recognised, 'language' | 'version' | 'port' | 'dockerfile' | 'ignores'>;

/** What is the same of every Python framework. */
export function pythonApp(project: PythonProject, { port, missing, start }: Served): PythonApp {
  return {
    language: 'python',
    version: project.version,
    port: port ?? DEFAULT_PORT,
    dockerfile: (chosen) =>
      pythonDockerfile({
        version: project.version,
        install: project.install(...missing),
        port: chosen,
        start: start(chosen),
      }),
    ignores: pythonIgnores,
  };
}

/** A WSGI application, `module:name`, behind Gunicorn. */
export function gunicornApp(project: PythonProject, application: string): PythonApp {
  return pythonApp(project, {
    port: project.port,
    missing: project.needs('gunicorn') ? [] : ['gunicorn'],
    start: (port) => ['gunicorn', `--bind=0.0.0.0:${port}`, '--access-logfile=-', application],
  });
}
