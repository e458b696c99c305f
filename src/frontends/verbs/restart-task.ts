import { configAsItIs, currentRevision } from '../../plan/config-as-it-is.js';
import type { ServiceTask } from './service-verb.js';

/** `restart`: the revision that runs, deployed again. */
export function restartTask(): ServiceTask {
  return {
    doing: 'Restarting',
    config: (config) => configAsItIs(config, currentRevision, true),
    work: async () => (await import('../../restart.js')).restart,
  };
}
