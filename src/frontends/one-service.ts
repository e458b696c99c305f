import type { EffectiveConfig, RunConfig } from '../config/read-config.js';
import { ShipError } from '../errors.js';

/** The one service to ship; throws `option-missing` where the file names several and none was chosen. */
export function oneService(run: RunConfig): EffectiveConfig {
  if (run.services === undefined) return run;
  const names = run.services.services.map(({ name }) => name).join(', ');
  throw new ShipError('option-missing', `The configuration file names several services: ${names}.`, {
    remedy: 'Choose the one to ship with the option service.',
  });
}
