import { basename } from 'node:path';
import { filesAdapter } from '../adapters/files.js';
import { repositoryPlace } from '../adapters/git/repository-place.js';
import { readFolder } from '../adapters/read-folder.js';
import { writeAll } from '../adapters/write-all.js';
import { ShipError } from '../errors.js';
import { remoteOf } from '../init/ci-host.js';
import { detectApps } from '../init/detect-apps.js';
import { earlierConfig } from '../init/earlier-config.js';
import { type FileChange, fileChange } from '../init/file-change.js';
import type { PlannedFile } from '../init/planned-file.js';
import type { Surroundings } from '../init/surroundings.js';

/** What the folder tells, and how far it is below the top of its repository. */
export interface FolderFindings {
  readonly around: Surroundings;
  readonly below: string;
}

/** Looks at the folder and at git; AWS is asked elsewhere. */
export async function lookAtFolder(folder: string): Promise<FolderFindings> {
  const [files, place] = await Promise.all([readFolder(folder), repositoryPlace(folder)]);
  const around: Surroundings = {
    files,
    apps: detectApps(files),
    folderName: basename(folder),
    remote: remoteOf(place.remote),
    branch: place.branch,
    earlier: earlierConfig(files.get('ecs-ship.yml')),
    account: undefined,
    imported: undefined,
  };
  return { around, below: place.below };
}

/** Compares what is planned with what is there. Throws where something cannot be read. */
export function compareFiles(folder: string, files: readonly PlannedFile[]): Promise<readonly FileChange[]> {
  const { readText } = filesAdapter(folder);
  return Promise.all(files.map(async (file) => fileChange(file, await readText(file.path))));
}

/** Writes those files, all or none. */
export function writeFiles(folder: string, files: readonly PlannedFile[]): void {
  writeAll(folder, files);
}

/** Files of CI belong to the top of the repository. */
export function refuseBelowTop(below: string): void {
  if (below === '') return;
  throw new ShipError(
    'config-invalid',
    `A workflow or a pipeline belongs to the top of the repository; this is ${below}/.`,
    {
      remedy: 'Run init at the top, where it finds the programs of several folders, or add --ci none.',
    },
  );
}
