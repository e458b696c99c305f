import type { GivenValues } from '../config/given-layers.js';
import { loadDespite, loadRun } from '../config/load-config.js';
import type { RunConfig } from '../config/read-config.js';
import { ShipError } from '../errors.js';
import type { FilesPort } from '../ports/files-port.js';

/**
 * What a run is to do; a wrong configuration's error lists what is wrong in the files that it names too. Of several
 * services, the files are checked here, since the first that begins asks AWS.
 */
export async function loadChecked(given: GivenValues, files: FilesPort): Promise<RunConfig> {
  const loaded = await loadOrTell(given, files);
  if (loaded.services === undefined) return loaded;
  const { refuseFiles } = await import('../steps/read-files.js');
  await refuseFiles(loaded.services.services.map(({ config }) => ({ config, ports: { files } })));
  return loaded;
}

async function loadOrTell(given: GivenValues, files: FilesPort): Promise<RunConfig> {
  try {
    return await loadRun(given, files.readText);
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    const despite = await loadDespite(given, files.readText).catch(() => undefined);
    if (despite === undefined) throw error;
    const { withFileProblems } = await import('../steps/with-file-problems.js');
    throw await withFileProblems(error, despite, files);
  }
}
