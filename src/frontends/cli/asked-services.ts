import type { Config } from '../../config/config.js';
import type { RunConfig } from '../../config/read-config.js';

/** What is asked about; it has a name, its key in the file, where there are several. */
export interface NamedConfig {
  readonly name?: string;
  readonly config: Config;
}

/** The service that a run is about, or its several, in the file's order. */
export function askedServices(asked: RunConfig): readonly NamedConfig[] {
  return asked.services === undefined ? [{ config: asked.config }] : asked.services.services;
}
