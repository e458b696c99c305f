import type { BuildConfig, Config, ImageConfig } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read-config.js';

/** What holds when a user sets nothing but the service. */
export const defaultConfig: Config = readConfig({
  frontEnd: 'cli',
  explicit: { service: 'web' },
  env: {},
}).config;

export function imageConfig(change: Partial<ImageConfig> = {}): ImageConfig {
  return { ...defaultConfig.image, ...change };
}

export function buildConfig(change: Partial<BuildConfig> = {}): BuildConfig {
  return { ...defaultConfig.build, ...change };
}
