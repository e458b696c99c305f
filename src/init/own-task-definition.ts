import { objectIn, objectsIn } from '../check/json-value.js';
import type { JsonObject } from '../ports/json-object.js';
import type { OwnTaskDefinition } from './app.js';
import { type FolderView, pathsOf } from './folder-view.js';

const usual = /^(?:(?:\.aws|aws|ecs|deploy|infra|\.ecs)\/)?[\w.-]*task-?_?def(?:inition)?[\w.-]*\.json$/i;

/** The task definition file that people keep beside their program, by its usual names. */
export function ownTaskDefinition(files: FolderView, folder: string): OwnTaskDefinition | undefined {
  for (const path of pathsOf(files, usual)) {
    const containers = objectsIn(parsed(files.get(path) ?? '').containerDefinitions).map(
      ({ value }) => value,
    );
    if (containers.length === 0) continue;
    const named = (containers.find(({ essential }) => essential !== false) ?? containers[0])?.name;
    return {
      path: folder === '' ? path : `${folder}/${path}`,
      container: typeof named === 'string' ? named : undefined,
    };
  }
  return undefined;
}

function parsed(text: string): JsonObject {
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}
