import type { FailurePolicy } from '../../services-outcome.js';
import type { Config } from '../config.js';
import { configOf } from '../config-of.js';
import type { OptionValues } from '../options.js';
import { type RunSwitches, toSwitches } from '../run-switches.js';
import { withOwnFiles } from './own-scan-files.js';
import type { ServiceReading } from './read-services.js';
import { imageOwner, needsOwnTags } from './shared-repository.js';

/** Several services that are shipped in one run. */
export interface ServicesConfig {
  readonly onFailure: FailurePolicy;
  /** In the file's order. */
  readonly services: readonly ServiceConfig[];
}

/** One of several services. */
export interface ServiceConfig {
  /** Its key under `services`. */
  readonly name: string;
  readonly config: Config;
  /** Those of this run that have to be stable first. */
  readonly dependsOn: readonly string[];
}

/** The services' options as the core wants them. */
export function toServices(readings: readonly ServiceReading[]): {
  readonly services: ServicesConfig;
  readonly switches: RunSwitches;
} {
  const names = readings.map(({ name }) => name);
  const configs = withOwnFiles(readings.map((service) => [service.name, configOfService(service)] as const));
  const services = readings.map((service, index) => ({
    name: service.name,
    config: configs[index] ?? configOfService(service),
    dependsOn: service.dependsOn.map(({ text }) => text).filter((name) => names.includes(name)),
  }));
  const values = valuesOf(readings[0]);
  return {
    services: { onFailure: values['on-service-failure'], services },
    switches: toSwitches(values),
  };
}

function valuesOf(service: ServiceReading | undefined): OptionValues {
  return Object.fromEntries(service?.reading.values ?? []) as OptionValues;
}

/** Two images of one repository are told apart by the name of the first service that runs each. */
export function configOfService(service: ServiceReading): Config {
  const config = configOf(service.reading);
  if (!needsOwnTags(service)) return config;
  return { ...config, image: { ...config.image, variant: imageOwner(service), latest: false } };
}
