import type { Config } from '../config/config.js';
import type { Ports } from '../ports.js';

/** What reading files takes of a run. */
export interface FileReader {
  readonly config: Config;
  readonly ports: Pick<Ports, 'files'>;
}
